package nl.passendonderwijs.placement.inzage.rest;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Everything that a bestuur recorded of a pupil, for the parents. */
@Schema(
        name = "Inzagedocument",
        description = "Alles wat uw bestuur over een leerling heeft vastgelegd, voor de ouders.")
public record Inzagedocument(
        @Schema(examples = "01932c07-a8ef-7d10-8c55-0b1e2f3a4d5c", description = "Het leidende id.")
        UUID leerlingId,

        @Schema(examples = "2026-11-22T09:00:00Z") Instant opgesteldOp,

        @Schema(examples = "bestuur:40740", description = "Namens wie het is opgesteld.")
        String opgesteldDoor,

        @Schema(
                examples = "{\"leerling\":[],\"aanmeldingen\":[],\"opp\":[],\"verwerkingslog\":[]}",
                description = "Per onderdeel wat er is, zoals de school het zelf leest.")
        Map<String, Object> onderdelen) {}
