package nl.passendonderwijs.registry.behoefte.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import nl.passendonderwijs.kit.invoer.ToetstOokDomein;
import nl.passendonderwijs.kit.uitkomst.Fout;
import nl.passendonderwijs.kit.waarden.Behoeftecode;
import nl.passendonderwijs.kit.waarden.Periode;
import nl.passendonderwijs.registry.behoefte.Ondersteuningsbehoefte;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@ToetstOokDomein
@Schema(name = "OndersteuningsbehoefteVerzoek", description = "Wat de lijst over een ondersteuningsbehoefte zegt.")
record BehoefteVerzoek(
        @NotBlank(message = "Verplicht.")
        @Size(max = 100, message = "Een naam telt ten hoogste 100 tekens.")
        @Schema(examples = "Dyslexie")
        String naam,

        @NotBlank(message = "Verplicht.")
        @Size(max = 500, message = "Een omschrijving telt ten hoogste 500 tekens.")
        @Schema(examples = "Begeleiding en hulpmiddelen bij hardnekkige lees- en spellingproblemen.")
        String omschrijving,

        @NotNull(message = "Verplicht.")
        @Schema(examples = "2014-08-01", description = "Eerste dag waarop scholen haar kunnen aanbieden.")
        LocalDate geldigVan,

        @Schema(nullable = true, examples = "2027-08-01", description = "Eerste dag waarop dat niet meer kan, of null.")
        @Nullable
        LocalDate geldigTot,

        @Size(max = 500, message = "Een reden telt ten hoogste 500 tekens.")
        @Schema(nullable = true, examples = "Naam gelijkgetrokken met het referentiekader.")
        @Nullable
        String reden) {

    /** Asked also when the form has faults, so dates may be missing. */
    List<Fout> bezwaren() {
        @Nullable LocalDate van = geldigVan;
        return van == null || geldigTot == null || van.isBefore(geldigTot)
                ? List.of()
                : List.of(Fout.veld("geldigTot", "ongeldige-periode", "De einddatum ligt na de begindatum."));
    }

    Ondersteuningsbehoefte behoefte(Behoeftecode code) {
        return new Ondersteuningsbehoefte(code, naam, omschrijving, new Periode(geldigVan, geldigTot));
    }
}
