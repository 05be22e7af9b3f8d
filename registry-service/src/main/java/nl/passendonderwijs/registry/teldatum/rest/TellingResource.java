package nl.passendonderwijs.registry.teldatum.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import nl.passendonderwijs.kit.probleem.ProbleemException;
import nl.passendonderwijs.kit.rest.Antwoorden;
import nl.passendonderwijs.kit.toegang.Openbaar;
import nl.passendonderwijs.kit.uitkomst.Weigering;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.registry.teldatum.Tellingen;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/registry/v1/samenwerkingsverbanden/{code}/tellingen")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Teldata")
@RunOnVirtualThread
public class TellingResource {

    @Inject
    Tellingen tellingen;

    @GET
    @Path("/{teldatum}")
    @Openbaar
    @Operation(
            summary = "De telling van een samenwerkingsverband",
            description = "De laatste versie; gesloten vestigingen tellen mee zolang zij op de teldatum open waren.")
    @APIResponse(
            responseCode = "200",
            description = "De telling.",
            content = @Content(schema = @Schema(implementation = TellingWeergave.class)))
    public Response geefTelling(
            @PathParam("code") SwvCode code,
            @Parameter(schema = @Schema(format = "date", examples = "2014-10-01")) @PathParam("teldatum")
                    LocalDate teldatum,
            @Context Request verzoek) {
        var telling = tellingen
                .zoek(code, teldatum)
                .orElseThrow(() -> new ProbleemException(
                        Weigering.onbekend("Van dit samenwerkingsverband is op deze dag geen telling vastgesteld.")));
        return Antwoorden.openbaar(verzoek, TellingWeergave.van(telling), telling.versie());
    }
}
