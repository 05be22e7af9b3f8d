package nl.passendonderwijs.placement.aanmelding.rest.stap;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.passendonderwijs.kit.rest.Antwoorden;
import nl.passendonderwijs.kit.toegang.Recht;
import nl.passendonderwijs.kit.toegang.Rol;
import nl.passendonderwijs.placement.aanmelding.rest.Aanmeldingpad;
import nl.passendonderwijs.placement.historie.rest.GebeurtenisAntwoord;
import nl.passendonderwijs.placement.historie.rest.Geschiedenis;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Everything that happened with an aanmelding. */
@Path("/placement/v1/aanmeldingen/{id}/historie")
@Produces("application/json")
@RunOnVirtualThread
@Tag(name = "Aanmeldingen")
public class HistorieResource {

    @Inject
    Stapafhandeling afhandeling;

    @GET
    @Operation(
            summary = "Lees de historie",
            description = "Elke stap, oudste eerst: wie, wanneer het gebeurde, wanneer het is vastgelegd, met welke"
                    + " motivering, en wat er te laat of ongewoon aan was.")
    @APIResponseSchema(value = Geschiedenis.class, responseCode = "200", responseDescription = "Alle stappen.")
    @Recht(
            scope = "placement:lezen",
            rollen = {Rol.BESTUUR, Rol.VESTIGING})
    public Response leesHistorie(@BeanParam Aanmeldingpad aanmelding) {
        return afhandeling.historie(aanmelding.id()).alle();
    }

    @GET
    @Path("/{stap}")
    @Operation(summary = "Lees een stap", description = "Wat is vastgelegd verandert niet.")
    @APIResponseSchema(value = GebeurtenisAntwoord.class, responseCode = "200", responseDescription = "De stap.")
    @Recht(
            scope = "placement:lezen",
            rollen = {Rol.BESTUUR, Rol.VESTIGING})
    public Response leesStap(
            @BeanParam Aanmeldingpad aanmelding,
            @Parameter(description = "Id van de stap.", example = "01932c0a-1b2c-7a44-8e21-6d5c4b3a2f10")
                    @PathParam("stap")
                    UUID stap,
            @Context Request verzoek) {
        return Antwoorden.besloten(verzoek, afhandeling.stap(aanmelding.id(), stap), "Deze stap bestaat niet.");
    }
}
