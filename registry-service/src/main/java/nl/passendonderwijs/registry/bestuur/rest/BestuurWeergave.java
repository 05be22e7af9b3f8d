package nl.passendonderwijs.registry.bestuur.rest;

import java.time.LocalDate;
import nl.passendonderwijs.kit.waarden.Bestuursnummer;
import nl.passendonderwijs.registry.bestuur.Bestuur;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Bestuur", description = "Een bevoegd gezag.")
record BestuurWeergave(
        Bestuursnummer nummer,

        @Schema(nullable = true, examples = "Stichting Meerkring", description = "Null als de bron geen naam geeft.")
        @Nullable
        String naam,

        @Schema(
                examples = "2011-08-01",
                description = "Eerste dag waarop het zo is; aangenomen zolang de bron geen datum geeft.")
        LocalDate geldigVan,

        @Schema(
                nullable = true,
                examples = "2027-08-01",
                description =
                        "Eerste dag waarop het anders is of ophoudt, of null. De historie zegt welke van de twee.")
        @Nullable
        LocalDate geldigTot) {

    static BestuurWeergave van(Bestuur bestuur) {
        return new BestuurWeergave(
                bestuur.nummer(),
                bestuur.naam(),
                bestuur.geldig().van(),
                bestuur.geldig().tot());
    }
}
