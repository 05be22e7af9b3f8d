package nl.passendonderwijs.placement.zorgplicht.overdracht.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.passendonderwijs.kit.invoer.ToetstOokDomein;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.placement.zorgplicht.overdracht.Aanbod;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a school sends to ask another to take over. */
@ToetstOokDomein
@Schema(description = "Het aanbod aan een andere school om de zorgplicht over te nemen.")
public record NieuweOverdracht(
        @Schema(examples = "14MK00", description = "De school die de zorgplicht zou overnemen.")
        @NotNull(message = "Verplicht.")
        Vestigingscode vestiging,

        @Schema(examples = "2025-03-31", description = "Dag van het aanbod.") @NotNull(message = "Verplicht.")
        LocalDate datum,

        @Schema(
                examples = "Het kind heeft structuur en een kleine groep nodig.",
                nullable = true,
                description = "Voor de andere school, met instemming van de ouders; zonder namen en zonder BSN.")
        @Size(max = 10_000, message = "Een toelichting telt hoogstens 10.000 tekens.")
        @Nullable
        String toelichting) {

    Aanbod aanbod() {
        return new Aanbod(vestiging, datum, toelichting);
    }
}
