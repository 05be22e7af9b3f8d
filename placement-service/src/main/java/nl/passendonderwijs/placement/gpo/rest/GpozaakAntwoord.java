package nl.passendonderwijs.placement.gpo.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.placement.bezwaar.rest.OnderwerpAntwoord;
import nl.passendonderwijs.placement.gpo.Gpobeeld;
import nl.passendonderwijs.placement.gpo.verloop.GpoStatus;
import nl.passendonderwijs.placement.gpo.verloop.Gpostaat;
import nl.passendonderwijs.placement.motivering.rest.WaarschuwingAntwoord;
import nl.passendonderwijs.placement.termijn.rest.TermijnAntwoord;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A case at the commissie as the bevoegd gezag sees it. */
@Schema(name = "GpoZaak", description = "Een geschil bij de geschillencommissie passend onderwijs.")
public record GpozaakAntwoord(
        @Schema(examples = "01932c0c-4d5e-7f66-8a43-8f7e6d5c4b31")
        UUID id,

        @Schema(examples = "01932c07-a8ef-7d10-8c55-0b1e2f3a4d5c")
        UUID leerlingId,

        @Schema(examples = "GPO_AANHANGIG") Gpostaat status,

        OnderwerpAntwoord onderwerp,
        Vestigingscode vestiging,
        @Schema(nullable = true) @Nullable SwvCode swv,

        @Schema(examples = "2025-04-24") LocalDate ontvangstdatum,

        @Schema(examples = "108573", nullable = true) @Nullable
        String zaaknummer,

        @Schema(examples = "2025-05-06", nullable = true, description = "Het eerste verweer; leeg: geen.") @Nullable
        LocalDate verweerdatum,

        @Schema(description = "De termijn voor het verweer en die voor het oordeel (GPO-02).")
        List<TermijnAntwoord> termijnen,

        @Schema(nullable = true, description = "Leeg zolang er geen is.") @Nullable
        GpooordeelAntwoord oordeel,

        @Schema(nullable = true, description = "Leeg zolang er geen is.") @Nullable
        GporeactieAntwoord reactie,

        @Schema(examples = "2025-05-12", nullable = true) @Nullable
        LocalDate intrekkingsdatum,

        @Schema(description = "Wat te laat of ongewoon was, en toch is vastgelegd.")
        List<WaarschuwingAntwoord> bevindingen) {

    static GpozaakAntwoord van(Gpobeeld beeld, LocalDate vandaag) {
        var zaak = beeld.zaak();
        var onderwerp = zaak.onderwerp();
        return new GpozaakAntwoord(
                zaak.id(),
                onderwerp.leerling(),
                zaak.status().code(),
                OnderwerpAntwoord.van(onderwerp),
                onderwerp.vestiging(),
                onderwerp.swv(),
                zaak.ontvangstdatum(),
                zaak.zaaknummer(),
                zaak.verweerOp(),
                beeld.termijnen().alle().stream()
                        .map(termijn -> TermijnAntwoord.van(termijn, vandaag))
                        .toList(),
                oordeel(beeld),
                reactie(beeld),
                zaak.status() instanceof GpoStatus.Ingetrokken(var intrekking) ? intrekking.datum() : null,
                WaarschuwingAntwoord.van(zaak.bevindingen()));
    }

    private static @Nullable GpooordeelAntwoord oordeel(Gpobeeld beeld) {
        var samenvatting = beeld.tekst(beeld.zaak().samenvatting());
        return beeld.zaak()
                .oordeel()
                .map(oordeel -> new GpooordeelAntwoord(oordeel.datum(), oordeel.uitkomst(), samenvatting))
                .orElse(null);
    }

    private static @Nullable GporeactieAntwoord reactie(Gpobeeld beeld) {
        var motivering = beeld.tekst(beeld.zaak().motivering());
        return beeld.zaak()
                .reactie()
                .map(reactie -> new GporeactieAntwoord(reactie.datum(), reactie.volgtOordeel(), motivering))
                .orElse(null);
    }
}
