package nl.passendonderwijs.placement.zorgplicht.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import nl.passendonderwijs.kit.probleem.ProbleemException;
import nl.passendonderwijs.kit.rest.Antwoorden;
import nl.passendonderwijs.kit.toegang.HuidigeBeller;
import nl.passendonderwijs.kit.toegang.Recht;
import nl.passendonderwijs.kit.toegang.Rol;
import nl.passendonderwijs.kit.uitkomst.Weigering;
import nl.passendonderwijs.placement.leerling.rest.Leerlingpad;
import nl.passendonderwijs.placement.zorgplicht.ZorgplichtService;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who carries the zorgplicht for a pupil. */
@Path("/placement/v1/leerlingen/{leerlingId}/zorgplicht")
@Produces("application/json")
@RunOnVirtualThread
@Tag(name = "Zorgplicht", description = "Op elk moment draagt precies een school de zorgplicht, of geen met de reden.")
public class ZorgplichtResource {

    @Inject
    ZorgplichtService zorgplicht;

    @Inject
    HuidigeBeller beller;

    @GET
    @Operation(
            summary = "Wie draagt de zorgplicht",
            description = "De school van eerste voorkeur waar nog niet is besloten (ZP-04), of de school die aanvaardde"
                    + " haar over te nemen; of geen, met de reden; NIET_AANGEMELD voor wie"
                    + " nergens werd aangemeld. Voor wie met de leerling te maken heeft, en voor het"
                    + " samenwerkingsverband van de school die haar draagt.")
    @APIResponseSchema(
            value = ZorgplichtAntwoord.class,
            responseCode = "200",
            responseDescription = "Wie haar nu draagt, en wie eerder.")
    @Recht(
            scope = "placement:lezen",
            rollen = {Rol.BESTUUR, Rol.VESTIGING, Rol.SWV})
    public Response leesZorgplicht(@BeanParam Leerlingpad leerling) {
        var perioden = zorgplicht.bekijk(leerling.id(), beller.verplicht());
        if (perioden.isEmpty()) {
            throw new ProbleemException(Weigering.onbekend("Deze leerling bestaat niet."));
        }
        return Response.ok(ZorgplichtAntwoord.van(perioden))
                .cacheControl(Antwoorden.nooit())
                .build();
    }
}
