package nl.passendonderwijs.placement.leerling.rest;

import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which pupil. */
public record Leerlingpad(
        @Parameter(description = "Id van de leerling.", example = "01932c07-a8ef-7d10-8c55-0b1e2f3a4d5c")
        @PathParam("leerlingId")
        UUID id) {}
