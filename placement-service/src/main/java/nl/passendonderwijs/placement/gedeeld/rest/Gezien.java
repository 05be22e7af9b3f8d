package nl.passendonderwijs.placement.gedeeld.rest;

import jakarta.ws.rs.HeaderParam;
import java.util.Optional;
import nl.passendonderwijs.kit.rest.Voorwaarde;
import nl.passendonderwijs.kit.uitkomst.Versievoorwaarde;
import nl.passendonderwijs.kit.uitkomst.Weigering;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The case as the caller saw it before a step; a step on another version of it is refused (412). */
public record Gezien(
        @Parameter(description = "ETag van de zaak zoals u die zag; zonder: zoals zij nu is.", example = "\"0\"")
        @HeaderParam(Voorwaarde.KOP)
        @Nullable
        String ifMatch)
        implements Versievoorwaarde {

    @Override
    public Optional<Weigering> bezwaar(long versie) {
        return new Voorwaarde(ifMatch).bezwaar(versie);
    }
}
