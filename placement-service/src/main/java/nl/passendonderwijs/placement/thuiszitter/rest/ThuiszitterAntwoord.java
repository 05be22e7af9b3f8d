package nl.passendonderwijs.placement.thuiszitter.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.placement.motivering.rest.WaarschuwingAntwoord;
import nl.passendonderwijs.placement.thuiszitter.Thuiszitter;
import nl.passendonderwijs.placement.thuiszitter.Thuiszitterstaat;
import nl.passendonderwijs.placement.verzuim.Plicht;
import nl.passendonderwijs.placement.verzuim.Thuiszittercategorie;
import nl.passendonderwijs.placement.verzuim.Verzuimregels;
import nl.passendonderwijs.placement.verzuim.Verzuimsoort;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A thuiszitter as bestuur and swv see it. */
@Schema(name = "Thuiszitter", description = "Een leerling die thuiszit, van melding tot einde.")
public record ThuiszitterAntwoord(
        @Schema(examples = "01932c0a-5e10-7b21-9c44-1a2b3c4d5e6f")
        UUID id,

        @Schema(examples = "01932c07-a8ef-7d10-8c55-0b1e2f3a4d5c")
        UUID leerlingId,

        @Schema(examples = "GEMELD") Thuiszitterstaat status,

        @Schema(nullable = true, description = "Waar de leerling staat ingeschreven; leeg: nergens.") @Nullable
        Vestigingscode vestiging,

        SwvCode swv,
        @Schema(examples = "LANGDURIG_RELATIEF_VERZUIM") Verzuimsoort soort,

        @Schema(
                examples = "KORTER_DAN_DRIE_MAANDEN",
                description = "Op de peildatum, zonder: vandaag; van wie niet meer thuiszit op de einddatum (THZ-03).")
        Thuiszittercategorie categorie,

        @Schema(examples = "false", description = "Vrijgesteld naar artikel 5 onder a; telt apart.")
        boolean vrijstelling5a,

        @Schema(examples = "2026-09-07") LocalDate verzuimSinds,
        @Schema(examples = "2026-10-12") LocalDate meldingsdatum,

        @Schema(examples = "LEERPLICHT", description = "Op de meldingsdatum (THZ-01).")
        Plicht plicht,

        @Schema(
                examples = "2026-09-10",
                nullable = true,
                format = "date",
                description = "Dag waarop de zestien uur in vier weken waren bereikt (THZ-02); leeg: niet bekend.")
        @Nullable
        LocalDate meldplichtSinds,

        @Schema(nullable = true, description = "Leeg zolang er geen is.") @Nullable
        DoorzettingsbesluitAntwoord doorzettingsbesluit,

        @Schema(nullable = true, description = "Leeg zolang de leerling thuiszit.") @Nullable
        BeeindigingAntwoord beeindiging,

        List<WaarschuwingAntwoord> waarschuwingen,

        @Schema(
                examples = "De leerling wacht op een plek met minder prikkels.",
                nullable = true,
                description =
                        "Alleen wie een thuiszitter zelf opvraagt ziet de toelichting; in een lijst staat zij niet.")
        @Nullable
        String toelichting) {

    /** @param dag on which the category is judged */
    static ThuiszitterAntwoord van(
            Thuiszitter thuiszitter, @Nullable String toelichting, LocalDate dag, Verzuimregels regels) {
        var melding = thuiszitter.melding();
        return new ThuiszitterAntwoord(
                thuiszitter.id(),
                thuiszitter.leerling(),
                thuiszitter.status().code(),
                melding.vestiging(),
                thuiszitter.swv(),
                melding.soort(),
                Thuiszittercategorie.op(thuiszitter.uiterlijk(dag), melding.verzuimSinds(), regels),
                melding.vrijstelling5a(),
                melding.verzuimSinds(),
                melding.meldingsdatum(),
                melding.plicht(),
                melding.meldplichtSinds(),
                DoorzettingsbesluitAntwoord.van(thuiszitter.besluit()),
                BeeindigingAntwoord.van(thuiszitter.einde()),
                WaarschuwingAntwoord.van(thuiszitter.waarschuwingen()),
                toelichting);
    }
}
