package nl.passendonderwijs.placement.inschrijving.verwijdering.rest;

import jakarta.ws.rs.PathParam;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which verwijdering, of which pupil. */
public record Verwijderpad(
        @Parameter(description = "Id van de leerling.", example = "01932c07-a8ef-7d10-8c55-0b1e2f3a4d5c")
        @PathParam("leerlingId")
        UUID leerling,

        @Parameter(description = "Id van de verwijdering.", example = "01932c0e-4c30-7f53-8b24-6d7e8f900112")
        @PathParam("id")
        UUID id) {

    /** Where it can be read. */
    URI plaats() {
        return URI.create("/placement/v1/leerlingen/%s/verwijderingen/%s".formatted(leerling, id));
    }
}
