package nl.passendonderwijs.placement.inschrijving.rest;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import nl.passendonderwijs.kit.invoer.ToetstOokDomein;
import nl.passendonderwijs.kit.waarden.SoortOnderwijs;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.placement.inschrijving.toets.Inschrijfformulier;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a school sends when it enrols a pupil; never a BSN, which goes to the national register alone (ZP-18). */
@ToetstOokDomein
@Schema(description = "Een inschrijving. Geen BSN: dat gaat alleen naar het register (ZP-18).")
public record NieuweInschrijving(
        @NotNull(message = "Verplicht.") Vestigingscode vestiging,

        @Schema(examples = "2025-08-18", description = "Eerste dag; in het po niet voor de vierde verjaardag (ZP-05).")
        @NotNull(message = "Verplicht.")
        LocalDate inschrijfdatum,

        @Schema(examples = "BAO", description = "Het onderwijs dat de leerling krijgt.")
        @NotNull(message = "Verplicht.")
        SoortOnderwijs soortOnderwijs,

        @Schema(examples = "1", nullable = true, description = "In het po 0 tot en met 8 (INS-01).") @Nullable
        Integer leerjaar,

        @Schema(
                nullable = true,
                description =
                        "De aanmelding waarop is toegelaten; zij wordt INGESCHREVEN. Leeg: de school had de leerling al.")
        @Nullable
        UUID aanmelding,

        @Schema(
                examples = "2025-08-18",
                format = "date",
                nullable = true,
                description =
                        "Eerste schooldag van dat schooljaar op deze school. Is dit de inschrijfdatum, dan telt de"
                                + " leerling vanaf 1 augustus (INS-01); het platform kent de schooldagen zelf niet.")
        @Nullable
        LocalDate eersteSchooldag) {

    Inschrijfformulier formulier() {
        return new Inschrijfformulier(vestiging, inschrijfdatum, soortOnderwijs, leerjaar, aanmelding, eersteSchooldag);
    }
}
