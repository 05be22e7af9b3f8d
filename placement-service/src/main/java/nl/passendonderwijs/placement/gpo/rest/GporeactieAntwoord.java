package nl.passendonderwijs.placement.gpo.rest;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the board does with the oordeel. */
@Schema(name = "GpoReactie", description = "Wat het bestuur met het oordeel doet.")
public record GporeactieAntwoord(
        @Schema(examples = "2025-07-03") LocalDate datum,
        @Schema(examples = "false") boolean volgtOordeel,

        @Schema(
                examples = "De school laat alsnog onderzoeken wat zij kan bieden, en houdt vast aan de groepsgrootte.",
                nullable = true,
                description = "Alleen wie een zaak zelf opvraagt ziet de motivering.")
        @Nullable
        String motivering) {}
