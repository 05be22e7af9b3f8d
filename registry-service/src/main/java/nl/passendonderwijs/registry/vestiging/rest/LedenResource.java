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
import java.time.Clock;
import nl.passendonderwijs.kit.csv.Csv;
import nl.passendonderwijs.kit.probleem.ProbleemException;
import nl.passendonderwijs.kit.rest.Blad;
import nl.passendonderwijs.kit.toegang.Openbaar;
import nl.passendonderwijs.kit.uitkomst.Weigering;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.registry.gedeeld.rest.Peildag;
import nl.passendonderwijs.registry.samenwerkingsverband.Samenwerkingsverbanden;
import nl.passendonderwijs.registry.vestiging.Vestigingsvraag;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/registry/v1/samenwerkingsverbanden/{code}/vestigingen")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Samenwerkingsverbanden")
@RunOnVirtualThread
public class LedenResource {

    @Inject
    Samenwerkingsverbanden samenwerkingsverbanden;

    @Inject
    Vestigingenpagina pagina;

    @Inject
    Clock klok;

    @GET
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIATYPE})
    @Openbaar
    @Operation(summary = "De vestigingen die op de peildatum bij dit samenwerkingsverband horen")
    @APIResponse(
            responseCode = "200",
            description = "Een pagina.",
            content = @Content(schema = @Schema(implementation = VestigingPagina.class)))
    public Response zoekVestigingenVanSamenwerkingsverband(
            @PathParam("code") SwvCode code, @BeanParam Peildag peildag, @BeanParam Blad blad) {
        if (samenwerkingsverbanden.zoek(code).isEmpty()) {
            throw new ProbleemException(Weigering.onbekend("Er is geen samenwerkingsverband met deze code."));
        }
        var vraag = new Vestigingsvraag(code, null, null, null, peildag.of(klok));
        return pagina.van(vraag, blad);
    }
}
