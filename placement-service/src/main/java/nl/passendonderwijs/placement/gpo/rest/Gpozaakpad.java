package nl.passendonderwijs.placement.gpo.rest;

import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which case at the commissie. */
public record Gpozaakpad(
        @Parameter(description = "Id van de zaak.", example = "01932c0c-4d5e-7f66-8a43-8f7e6d5c4b31") @PathParam("id")
        UUID id) {}
