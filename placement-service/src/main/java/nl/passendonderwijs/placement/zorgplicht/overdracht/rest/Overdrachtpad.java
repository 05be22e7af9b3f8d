package nl.passendonderwijs.placement.zorgplicht.overdracht.rest;

import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which overdracht. */
public record Overdrachtpad(
        @Parameter(description = "Id van de overdracht.", example = "01932c11-3d4e-7f00-9a1b-2c3d4e5f6071")
        @PathParam("id")
        UUID id) {}
