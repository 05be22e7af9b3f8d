package nl.passendonderwijs.registry.telling.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.passendonderwijs.kit.probleem.ProbleemException;
import nl.passendonderwijs.kit.rest.Antwoorden;
import nl.passendonderwijs.kit.toegang.Openbaar;
import nl.passendonderwijs.kit.uitkomst.Weigering;
import nl.passendonderwijs.registry.gedeeld.Opgeslagen;
import nl.passendonderwijs.registry.teldatum.Teldata;
import nl.passendonderwijs.registry.telling.leverstand.Leverstanden;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/registry/v1/teldata/{id}/leverstand")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Teldata")
@RunOnVirtualThread
public class LeverstandResource {

    @Inject
    Teldata teldata;

    @Inject
    Leverstanden leverstanden;

    @GET
    @Openbaar
    @Operation(
            summary = "Hoever de leveringen van een teldatum zijn",
            description =
                    "Hoeveel vestigingen op deze dag tellen, en van hoeveel nog niets bekend is; welke dat zijn staat"
                            + " in de telling van hun samenwerkingsverband. Het register (DUO) kent alleen 1 oktober: voor"
                            + " 1 februari telt alleen wat scholen leveren.")
    @APIResponse(
            responseCode = "200",
            description = "De stand van dit moment.",
            content = @Content(schema = @Schema(implementation = LeverstandWeergave.class)))
    public Response geefLeverstand(@PathParam("id") UUID id) {
        var teldatum = teldata.zoek(id)
                .map(Opgeslagen::waarde)
                .orElseThrow(() -> new ProbleemException(Weigering.onbekend("Er is geen teldatum met dit id.")));
        var stand = leverstanden.stand(teldatum.sector(), teldatum.datum());
        return Antwoorden.openbaar(LeverstandWeergave.van(teldatum, stand));
    }
}
