package nl.passendonderwijs.placement.inschrijving.rest;

import jakarta.ws.rs.PathParam;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which inschrijving, of which pupil. */
public record Inschrijvingpad(
        @Parameter(description = "Id van de leerling.", example = "01932c07-a8ef-7d10-8c55-0b1e2f3a4d5c")
        @PathParam("leerlingId")
        UUID leerling,

        @Parameter(description = "Id van de inschrijving.", example = "01932c0b-2a10-7d31-8f02-4b5c6d7e8f90")
        @PathParam("id")
        UUID id) {

    /** Where it can be read. */
    URI plaats() {
        return URI.create("/placement/v1/leerlingen/%s/inschrijvingen/%s".formatted(leerling, id));
    }
}
