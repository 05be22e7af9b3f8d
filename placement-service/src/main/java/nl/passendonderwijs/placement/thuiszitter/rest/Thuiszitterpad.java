package nl.passendonderwijs.placement.thuiszitter.rest;

import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which thuiszitter. */
public record Thuiszitterpad(
        @Parameter(description = "Id van de thuiszitter.", example = "01932c0a-5e10-7b21-9c44-1a2b3c4d5e6f")
        @PathParam("id")
        UUID id) {}
