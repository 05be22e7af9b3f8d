package nl.passendonderwijs.placement.thuiszitter.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.passendonderwijs.kit.invoer.ToetstOokDomein;
import nl.passendonderwijs.kit.waarden.Schooljaar;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.placement.thuiszitter.melding.Meldformulier;
import nl.passendonderwijs.placement.verzuim.Verzuimsoort;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a school or bestuur sends when a pupil stays at home. */
@ToetstOokDomein
@Schema(description = "Een leerling die thuiszit, zoals school of bestuur het meldt.", examples = """
                {"leerlingId": "01932c07-a8ef-7d10-8c55-0b1e2f3a4d5c", "vestiging": "01VI00",
                 "soort": "LANGDURIG_RELATIEF_VERZUIM", "verzuimSinds": "2026-09-07", "meldingsdatum": "2026-10-12",
                 "toelichting": "De leerling wacht op een plek met minder prikkels."}""")
public record NieuweThuiszitter(
        @Schema(
                examples = "01932c07-a8ef-7d10-8c55-0b1e2f3a4d5c",
                description = "Pseudoniem van een leerling die uw bestuur kent.")
        @NotNull(message = "Verplicht.")
        UUID leerlingId,

        @Schema(nullable = true, description = "Waar de leerling staat ingeschreven; leeg bij ABSOLUUT_VERZUIM.")
        @Nullable
        Vestigingscode vestiging,

        @Schema(
                nullable = true,
                description = "Nodig als de vestiging, of zonder vestiging het bestuur, bij meer dan een"
                        + " samenwerkingsverband hoort.")
        @Nullable
        SwvCode swv,

        @Schema(examples = "LANGDURIG_RELATIEF_VERZUIM", description = "ABSOLUUT: nergens ingeschreven (THZ-03).")
        @NotNull(message = "Verplicht.")
        Verzuimsoort soort,

        @Schema(examples = "2026-09-07", description = "Eerste dag van het verzuim, binnen de leerplicht (THZ-01).")
        @NotNull(message = "Verplicht.")
        LocalDate verzuimSinds,

        @Schema(
                examples = "2026-10-12",
                description = "Niet in de toekomst; bij relatief verzuim na vier weken (THZ-03).")
        @NotNull(message = "Verplicht.")
        LocalDate meldingsdatum,

        @Schema(
                examples = "false",
                description = "Vrijgesteld naar artikel 5 onder a van de Leerplichtwet; zonder: nee.")
        @Nullable
        Boolean vrijstelling5a,

        @Schema(
                nullable = true,
                description = "Eerste volledige schooljaar, als u het weet; twaalf daarna eindigt de"
                        + " leerplicht in elk geval (THZ-01).")
        @Nullable
        Schooljaar eersteVolledigeSchooljaar,

        @Schema(
                description =
                        "Dagen zonder geldige reden, als u ze weet; hieruit volgt de meldplicht (THZ-02). Ze worden"
                                + " niet bewaard.")
        @Size(max = 366, message = "Noem ten hoogste 366 dagen.")
        @Nullable
        List<@NotNull(message = "Verplicht.") @Valid VerzuimdagInvoer> ongeoorloofdVerzuim,

        @Schema(
                examples = "De leerling wacht op een plek met minder prikkels.",
                nullable = true,
                description = "In gewone taal, zonder namen en zonder BSN; wordt versleuteld bewaard.")
        @Size(max = 10_000, message = "Een toelichting telt hoogstens 10.000 tekens.")
        @Nullable
        String toelichting) {

    Meldformulier formulier() {
        return new Meldformulier(
                leerlingId,
                vestiging,
                swv,
                soort,
                verzuimSinds,
                meldingsdatum,
                Boolean.TRUE.equals(vrijstelling5a),
                eersteVolledigeSchooljaar,
                Objects.requireNonNullElse(ongeoorloofdVerzuim, List.<VerzuimdagInvoer>of()).stream()
                        .flatMap(dag -> VerzuimdagInvoer.dag(dag).stream())
                        .toList(),
                toelichting == null || toelichting.isBlank() ? null : toelichting);
    }
}
