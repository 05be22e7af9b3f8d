package nl.passendonderwijs.placement.bezwaar.rest;

import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which bezwaar. */
public record Bezwaarpad(
        @Parameter(description = "Id van het bezwaar.", example = "01932c0b-3c4d-7e55-9f32-7e6d5c4b3a20")
        @PathParam("id")
        UUID id) {}
