package nl.passendonderwijs.placement.leerling.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.passendonderwijs.kit.invoer.ToetstOokDomein;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** With which pupil of another school this one is the same. */
@ToetstOokDomein
@Schema(description = "De leerling waarvoor een koppelcode staat, is dezelfde als deze.")
public record NieuweSamenvoeging(
        @Schema(examples = "7K3M-9QXA", description = "Eenmalige code die de ouders van de andere school kregen.")
        @NotNull(message = "Verplicht.")
        @Size(max = 40, message = "Een koppelcode telt ten hoogste 40 tekens.")
        String koppelcode) {}
