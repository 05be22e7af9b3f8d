package nl.passendonderwijs.placement.thuiszitter.rest;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import nl.passendonderwijs.kit.invoer.ToetstOokDomein;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.placement.thuiszitter.Doorzettingsbesluit;
import nl.passendonderwijs.placement.thuiszitter.Functionaris;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an swv sends when the doorzettingsmacht was used. */
@ToetstOokDomein
@Schema(description = "Het besluit van wie mag doorzetten, naar de afspraken van samenwerkingsverband en gemeenten.")
public record NieuwDoorzettingsbesluit(
        @Schema(examples = "GEMEENTE_WETHOUDER", description = "Het ambt, nooit een naam.")
        @NotNull(message = "Verplicht.")
        Functionaris functionaris,

        @Schema(examples = "2026-11-02", description = "Na het begin van het verzuim en niet in de toekomst.")
        @NotNull(message = "Verplicht.")
        LocalDate besluitdatum,

        @Schema(examples = "14MK00", description = "De school die de leerling moet opnemen.")
        @NotNull(message = "Verplicht.")
        Vestigingscode toegewezenVestiging) {

    Doorzettingsbesluit besluit() {
        return new Doorzettingsbesluit(functionaris, besluitdatum, toegewezenVestiging);
    }
}
