package nl.passendonderwijs.registry.gebied.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import nl.passendonderwijs.kit.csv.Csv;
import nl.passendonderwijs.kit.toegang.Openbaar;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.registry.gebied.Regios;
import nl.passendonderwijs.registry.gedeeld.rest.Overzichtantwoord;
import nl.passendonderwijs.registry.gedeeld.rest.Peildag;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/registry/v1/samenwerkingsverbanden/{code}/regio")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Gebied")
@RunOnVirtualThread
public class RegioResource {

    @Inject
    Regios regios;

    @Inject
    Overzichtantwoord overzicht;

    @Inject
    Clock klok;

    @GET
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIATYPE})
    @Openbaar
    @Operation(
            summary = "Het gebied van een samenwerkingsverband op de peildatum",
            description =
                    "Per gemeente het aantal postcodes; de postcodes zelf staan bij `/registry/v1/postcodes?swv=`.")
    @APIResponse(
            responseCode = "200",
            description = "Het gebied; zonder gemeenten bij een landelijk samenwerkingsverband.",
            content = @Content(schema = @Schema(implementation = RegioWeergave.class)))
    public Response geefRegio(@PathParam("code") SwvCode code, @BeanParam Peildag peildag) {
        var dag = peildag.of(klok);
        return regios.van(code).stream()
                .filter(regio -> regio.geldig().bevat(dag))
                .findFirst()
                .map(RegioWeergave::van)
                .map(regio -> overzicht.openbaar(regio, RegioWeergave.Deel.class, regio.gemeenten()))
                .orElseThrow(() -> peildag.onbekend("Dit samenwerkingsverband heeft geen gebied."));
    }
}
