package nl.passendonderwijs.registry.gebied.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import nl.passendonderwijs.kit.probleem.ProbleemException;
import nl.passendonderwijs.kit.rest.Antwoorden;
import nl.passendonderwijs.kit.toegang.Openbaar;
import nl.passendonderwijs.kit.uitkomst.Weigering;
import nl.passendonderwijs.kit.waarden.Postcode4;
import nl.passendonderwijs.registry.gebied.Postcodes;
import nl.passendonderwijs.registry.gedeeld.rest.Peildag;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/registry/v1/postcodes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Gebied", description = "Gemeenten en postcodes, waaruit de regio van elk samenwerkingsverband bestaat.")
@RunOnVirtualThread
public class PostcodeResource {

    @Inject
    Postcodes postcodes;

    @Inject
    Clock klok;

    @GET
    @Path("/{pc4}")
    @Openbaar
    @Operation(summary = "Eén postcodegebied")
    @APIResponse(
            responseCode = "200",
            description = "Eén postcodegebied.",
            content = @Content(schema = @Schema(implementation = PostcodeWeergave.class)))
    public Response geefPostcode(
            @PathParam("pc4") Postcode4 pc4, @BeanParam Peildag peildag, @Context Request verzoek) {
        var gevonden = postcodes
                .antwoord(pc4, peildag.of(klok))
                .orElseThrow(
                        () -> new ProbleemException(Weigering.onbekend("Deze postcode staat niet in de indeling.")));
        return Antwoorden.openbaar(verzoek, PostcodeWeergave.van(gevonden.waarde()), gevonden.versie());
    }
}
