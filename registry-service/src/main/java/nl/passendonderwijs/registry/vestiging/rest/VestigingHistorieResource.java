package nl.passendonderwijs.registry.vestiging.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nl.passendonderwijs.kit.csv.Csv;
import nl.passendonderwijs.kit.toegang.Openbaar;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.registry.gedeeld.rest.Overzichtantwoord;
import nl.passendonderwijs.registry.gedeeld.rest.Terugblik;
import nl.passendonderwijs.registry.vestiging.Lidmaatschappen;
import nl.passendonderwijs.registry.vestiging.Vestigingstanden;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/registry/v1/vestigingen/{code}/historie")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Vestigingen")
@RunOnVirtualThread
public class VestigingHistorieResource {

    @Inject
    Vestigingstanden standen;

    @Inject
    Lidmaatschappen lidmaatschappen;

    @Inject
    Overzichtantwoord overzicht;

    @GET
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIATYPE})
    @Openbaar
    @Operation(
            summary = "Alles wat er ooit van een vestiging bekend was",
            description = "Ook van haar lidmaatschappen, en ook wat later is verbeterd: op volgorde van de dagen"
                    + " waarover het ging, en dan van vastlegging. Als CSV: alleen de standen van de vestiging zelf.")
    @APIResponse(
            responseCode = "200",
            description = "De historie.",
            content = @Content(schema = @Schema(implementation = VestigingHistorie.class)))
    public Response geefHistorieVanVestiging(@PathParam("code") Vestigingscode code, @BeanParam Terugblik terugblik) {
        var eigen = terugblik.vanBekende(
                standen.historie(code), VestigingstandWeergave::van, "Er is geen vestiging met deze code.");
        var leden = terugblik.kies(lidmaatschappen.historie(code), LidmaatschapstandWeergave::van);
        return overzicht.openbaar(new VestigingHistorie(eigen, leden), VestigingstandWeergave.class, eigen);
    }
}
