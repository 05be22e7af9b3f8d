package nl.passendonderwijs.placement.opp.rest;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import nl.passendonderwijs.kit.invoer.ToetstOokDomein;
import nl.passendonderwijs.kit.waarden.SoortOnderwijs;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.placement.opp.Oppformulier;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The start of an ontwikkelingsperspectief as it is sent. */
@ToetstOokDomein
@Schema(description = "Begin van een ontwikkelingsperspectief voor een ingeschreven leerling.")
public record NieuwOpp(
        @NotNull(message = "Verplicht.") Vestigingscode vestiging,

        @Schema(examples = "BAO", description = "Het onderwijs dat de leerling krijgt.")
        @NotNull(message = "Verplicht.")
        SoortOnderwijs soortOnderwijs,

        @Schema(
                examples = "2025-08-18",
                description = "Dag van inschrijving; vanaf de dag erna lopen zes weken (OPP-02).")
        @NotNull(message = "Verplicht.")
        LocalDate inschrijfdatum,

        @Schema(
                nullable = true,
                description = "Dag van de definitieve plaatsing van wie eerst tijdelijk geplaatst was.")
        @Nullable
        LocalDate plaatsingsdatum,

        @Schema(examples = "true", description = "Heeft de leerling extra ondersteuning nodig?")
        @NotNull(message = "Verplicht.")
        Boolean extraOndersteuning,

        @Schema(nullable = true, description = "Alleen in het vo: is lwoo de enige ondersteuning?") @Nullable
        Boolean alleenLwoo) {

    Oppformulier formulier() {
        return new Oppformulier(
                vestiging, soortOnderwijs, inschrijfdatum, plaatsingsdatum, extraOndersteuning, alleenLwoo);
    }
}
