package nl.passendonderwijs.placement.inzage.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Comparator;
import java.util.TreeMap;
import nl.passendonderwijs.kit.probleem.ProbleemException;
import nl.passendonderwijs.kit.rest.Antwoorden;
import nl.passendonderwijs.kit.toegang.HuidigeBeller;
import nl.passendonderwijs.kit.toegang.Recht;
import nl.passendonderwijs.kit.toegang.Rol;
import nl.passendonderwijs.kit.uitkomst.Weigering;
import nl.passendonderwijs.placement.inzage.InzageService;
import nl.passendonderwijs.placement.leerling.rest.Leerlingpad;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The right of parents to see what is kept of their child. */
@Path("/placement/v1/leerlingen/{leerlingId}/inzage")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Leerlingen")
public class InzageResource {

    @Inject
    InzageService inzage;

    @Inject
    @Any
    Instance<Exportdeel> delen;

    @Inject
    HuidigeBeller beller;

    @Inject
    Clock klok;

    @POST
    @Operation(
            summary = "Stel een inzagedocument voor de ouders op",
            description = "Alles wat uw bestuur over de leerling heeft vastgelegd, met de teksten, en wie het inzag."
                    + " Wat andere besturen vastlegden staat er niet in. Het opstellen zelf is ook een inzage.")
    @APIResponseSchema(value = Inzagedocument.class, responseCode = "200", responseDescription = "Het document.")
    @Recht(
            scope = "placement:lezen",
            rollen = {Rol.BESTUUR, Rol.VESTIGING})
    public Response stelInzageOp(@BeanParam Leerlingpad leerling) {
        var wie = beller.verplicht();
        var ids = inzage.ids(leerling.id(), wie);
        if (ids.isEmpty()) {
            throw new ProbleemException(Weigering.onbekend("Deze leerling bestaat niet."));
        }
        return Response.ok(document(new Uitvraag(ids, wie)))
                .cacheControl(Antwoorden.nooit())
                .build();
    }

    private Inzagedocument document(Uitvraag uitvraag) {
        var onderdelen = new TreeMap<String, Object>();
        delen.stream()
                .sorted(Comparator.comparing(Exportdeel::isSlot))
                .forEach(deel -> onderdelen.put(deel.naam(), deel.van(uitvraag)));
        return new Inzagedocument(
                uitvraag.leidend(),
                klok.instant(),
                uitvraag.beller().organisatie().toString(),
                onderdelen);
    }
}
