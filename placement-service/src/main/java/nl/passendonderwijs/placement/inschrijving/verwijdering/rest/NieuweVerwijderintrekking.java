package nl.passendonderwijs.placement.inschrijving.verwijdering.rest;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import nl.passendonderwijs.kit.invoer.ToetstOokDomein;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a school sends when the pupil may stay. */
@ToetstOokDomein
@Schema(description = "De leerling blijft.")
public record NieuweVerwijderintrekking(
        @Schema(examples = "2026-04-10", description = "Dag waarop het bestuur ervan afzag.")
        @NotNull(message = "Verplicht.")
        LocalDate datum) {}
