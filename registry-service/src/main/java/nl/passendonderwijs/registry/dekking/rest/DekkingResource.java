package nl.passendonderwijs.registry.dekking.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import nl.passendonderwijs.kit.probleem.ProbleemException;
import nl.passendonderwijs.kit.toegang.Openbaar;
import nl.passendonderwijs.kit.uitkomst.Weigering;
import nl.passendonderwijs.kit.waarden.Behoeftecode;
import nl.passendonderwijs.kit.waarden.Gemeentecode;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.registry.aanbod.Niveau;
import nl.passendonderwijs.registry.dekking.DekkingService;
import nl.passendonderwijs.registry.dekking.Dekkingsvraag;
import nl.passendonderwijs.registry.gedeeld.rest.Peildag;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/registry/v1/samenwerkingsverbanden/{code}/dekking")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Ondersteuning", description = "Wat leerlingen nodig hebben en wat vestigingen bieden.")
@RunOnVirtualThread
public class DekkingResource {

    @Inject
    DekkingService dekking;

    @Inject
    Clock klok;

    @GET
    @Openbaar
    @Operation(
            summary = "Hoe dekkend het aanbod van een samenwerkingsverband is",
            description = "Een rij per ondersteuningsbehoefte en gemeente, op die volgorde; alles op één pagina.")
    @APIResponse(
            responseCode = "200",
            description = "De dekking, met hoe zij is bepaald.",
            content = @Content(schema = @Schema(implementation = DekkingWeergave.class)))
    public Response geefDekking(
            @PathParam("code") SwvCode code,
            @BeanParam Peildag peildag,
            @Parameter(description = "Alleen deze ondersteuningsbehoefte.") @QueryParam("behoefte") @Nullable
                    Behoeftecode behoefte,
            @Parameter(description = "Alleen deze gemeente.") @QueryParam("gemeente") @Nullable Gemeentecode gemeente,
            @Parameter(description = "Alleen voorzieningen van dit niveau.") @QueryParam("niveau") @Nullable
                    Niveau niveau) {
        var gevonden = dekking.bepaal(new Dekkingsvraag(code, peildag.of(klok), behoefte, gemeente, niveau))
                .orElseThrow(() -> new ProbleemException(
                        Weigering.onbekend("Er is op die dag geen samenwerkingsverband met deze code.")));
        return Response.ok(DekkingWeergave.van(gevonden)).build();
    }
}
