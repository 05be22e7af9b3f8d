package nl.passendonderwijs.placement.aanmelding.rest;

import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which aanmelding. */
public record Aanmeldingpad(
        @Parameter(description = "Id van de aanmelding.", example = "01932c07-a8f0-7c3e-9b1d-2f4a6c8e0d12")
        @PathParam("id")
        UUID id) {}
