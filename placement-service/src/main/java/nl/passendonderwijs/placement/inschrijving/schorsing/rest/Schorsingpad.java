package nl.passendonderwijs.placement.inschrijving.schorsing.rest;

import jakarta.ws.rs.PathParam;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which schorsing, of which pupil. */
public record Schorsingpad(
        @Parameter(description = "Id van de leerling.", example = "01932c07-a8ef-7d10-8c55-0b1e2f3a4d5c")
        @PathParam("leerlingId")
        UUID leerling,

        @Parameter(description = "Id van de schorsing.", example = "01932c0d-3b20-7e42-9a13-5c6d7e8f9001")
        @PathParam("id")
        UUID id) {

    /** Where it can be read. */
    URI plaats() {
        return URI.create("/placement/v1/leerlingen/%s/schorsingen/%s".formatted(leerling, id));
    }
}
