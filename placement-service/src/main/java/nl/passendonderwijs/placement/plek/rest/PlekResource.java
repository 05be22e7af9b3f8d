package nl.passendonderwijs.placement.plek.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Stream;
import nl.passendonderwijs.kit.invoer.InvoerFouten;
import nl.passendonderwijs.kit.probleem.ProbleemException;
import nl.passendonderwijs.kit.rest.Antwoorden;
import nl.passendonderwijs.kit.toegang.HuidigeBeller;
import nl.passendonderwijs.kit.toegang.Recht;
import nl.passendonderwijs.kit.toegang.Rol;
import nl.passendonderwijs.kit.uitkomst.Fout;
import nl.passendonderwijs.kit.uitkomst.Weigering;
import nl.passendonderwijs.placement.aanmelding.rest.Aanmeldingpad;
import nl.passendonderwijs.placement.plek.PlekService;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Schools that may fit a child for whom a place is asked. */
@Path("/placement/v1/aanmeldingen/{id}/passende-plekken")
@Produces("application/json")
@Consumes("application/json")
@RunOnVirtualThread
@Tag(name = "Passende plekken", description = "Scholen die bij een kind passen, op volgorde en met redenen.")
public class PlekResource {

    @Inject
    PlekService plekken;

    @Inject
    HuidigeBeller beller;

    @Inject
    InvoerFouten invoerFouten;

    @POST
    @Path("/_zoek")
    @Operation(
            summary = "Zoek passende plekken",
            description =
                    "Ordent de open vestigingen van het samenwerkingsverband op de volgorde van de wet (ZP-07), het"
                            + " aanbod voor de gevraagde behoeften, vrije plaats, de gewenste richting en de afstand. Het is een"
                            + " voorstel: mensen beslissen. De vraag wordt niet bewaard; dat zij is gesteld wel, als inzage in"
                            + " het dossier.")
    @APIResponseSchema(
            value = PlekkenAntwoord.class,
            responseCode = "200",
            responseDescription = "De plekken, de beste eerst.")
    @Recht(
            scope = "placement:lezen",
            rollen = {Rol.BESTUUR, Rol.VESTIGING})
    public Response zoekPassendePlekken(@BeanParam Aanmeldingpad aanmelding, PlekkenVraag vraag) {
        var opdracht = plekken.bereidVoor(aanmelding.id(), vraag.wens(), beller.verplicht())
                .orElseThrow(() -> new ProbleemException(Weigering.onbekend("Deze aanmelding bestaat niet.")));
        weiger(opdracht.fouten());
        return Response.ok(PlekkenAntwoord.van(plekken.zoek(opdracht)))
                .cacheControl(Antwoorden.nooit())
                .build();
    }

    /** Faults of form and of the domain at once. */
    private void weiger(List<Fout> bezwaren) {
        var alle =
                Stream.concat(invoerFouten.alle().stream(), bezwaren.stream()).toList();
        if (!alle.isEmpty()) {
            throw new ProbleemException(Weigering.ongeldig(alle));
        }
    }
}
