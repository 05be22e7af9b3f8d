package nl.passendonderwijs.placement.leerling.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.passendonderwijs.kit.invoer.ToetstOokDomein;
import nl.passendonderwijs.kit.waarden.Leerlingkenmerk;
import nl.passendonderwijs.placement.leerling.Leerlinggegevens;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a school tells of a pupil that it has already. */
@ToetstOokDomein
@Schema(description = "Een leerling die de school al heeft, zonder aanmelding.")
public record NieuweLeerling(
        @NotNull(message = "Verplicht.") Leerlingkenmerk leerlingkenmerk,

        @Schema(examples = "2021-05-14", description = "Niet in de toekomst.") @NotNull(message = "Verplicht.")
        LocalDate geboortedatum,

        @Schema(
                nullable = true,
                description = "Eenmalige code, als 7K3M-9QXA, waarmee ouders het dossier van een andere school"
                        + " verbinden; leeg: zonder.")
        @Size(max = 40, message = "Een koppelcode telt ten hoogste 40 tekens.")
        @Nullable
        String koppelcode) {

    Leerlinggegevens gegevens() {
        return new Leerlinggegevens(leerlingkenmerk, geboortedatum, koppelcode);
    }
}
