package nl.passendonderwijs.placement.opp.rest;

import jakarta.ws.rs.PathParam;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which ontwikkelingsperspectief, of which pupil. */
public record Opppad(
        @Parameter(description = "Id van de leerling.", example = "01932c07-a8ef-7d10-8c55-0b1e2f3a4d5c")
        @PathParam("leerlingId")
        UUID leerling,

        @Parameter(
                description = "Id van het ontwikkelingsperspectief.",
                example = "01932c0a-7f01-7c10-8a44-2b3c4d5e6f70")
        @PathParam("id")
        UUID id) {

    /** Where it can be read. */
    URI plaats() {
        return URI.create("/placement/v1/leerlingen/%s/opp/%s".formatted(leerling, id));
    }
}
