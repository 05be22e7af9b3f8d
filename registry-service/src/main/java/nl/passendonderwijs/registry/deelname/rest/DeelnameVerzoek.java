package nl.passendonderwijs.registry.deelname.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import nl.passendonderwijs.kit.invoer.ToetstOokDomein;
import nl.passendonderwijs.kit.uitkomst.Fout;
import nl.passendonderwijs.kit.waarden.Bestuursnummer;
import nl.passendonderwijs.kit.waarden.Periode;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.registry.deelname.Aanvraag;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@ToetstOokDomein
@Schema(name = "DeelnameVerzoek", description = "Een bestuur met (v)so van buiten het gebied gaat meedoen.")
record DeelnameVerzoek(
        @NotNull(message = "Verplicht.") Bestuursnummer bestuur,

        @NotNull(message = "Verplicht.") @Schema(examples = "2026-08-01", description = "Eerste dag.")
        LocalDate ingangsdatum,

        @Schema(
                examples = "2028-08-01",
                nullable = true,
                description = "Eerste dag waarop het bestuur niet meer meedoet; leeg zolang dat niet bekend is.")
        @Nullable
        LocalDate einddatum,

        @Schema(
                examples = "Ons vso plaatst veel leerlingen uit deze regio.",
                nullable = true,
                description = "Waarom, zonder namen.")
        @Size(max = 200, message = "Een reden telt hoogstens 200 tekens.")
        @Nullable
        String reden) {

    /** Asked also when the form has faults, so dates may be missing. */
    List<Fout> bezwaren() {
        @Nullable LocalDate begin = ingangsdatum;
        return begin == null || einddatum == null || begin.isBefore(einddatum)
                ? List.of()
                : List.of(Fout.veld("einddatum", "niet-na-begin", "De einddatum ligt na de ingangsdatum."));
    }

    Aanvraag aanvraag(SwvCode swv) {
        return new Aanvraag(swv, bestuur, new Periode(ingangsdatum, einddatum), reden);
    }
}
