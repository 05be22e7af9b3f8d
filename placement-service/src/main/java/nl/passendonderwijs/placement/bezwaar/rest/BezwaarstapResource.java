package nl.passendonderwijs.placement.bezwaar.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.passendonderwijs.kit.toegang.Recht;
import nl.passendonderwijs.kit.toegang.Rol;
import nl.passendonderwijs.placement.bezwaar.stap.BezwaarstapService;
import nl.passendonderwijs.placement.bezwaar.stap.Bezwaarstapverzoek;
import nl.passendonderwijs.placement.bezwaar.verloop.Bezwaarstap;
import nl.passendonderwijs.placement.gedeeld.rest.Gezien;
import nl.passendonderwijs.placement.gedeeld.rest.Ontvangst;
import nl.passendonderwijs.placement.historie.rest.Geschiedenis;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What happens with a bezwaar; each step stands in the history, and answers the bezwaar as it is then. */
@Path(Bezwaarlezer.PAD + "/{id}")
@Produces("application/json")
@Consumes("application/json")
@RunOnVirtualThread
@Tag(name = "Bezwaren")
public class BezwaarstapResource {

    @Inject
    BezwaarstapService stappen;

    @Inject
    Bezwaarlezer lezer;

    @Inject
    Ontvangst ontvangst;

    @POST
    @Path("/hoorzittingen")
    @Operation(
            summary = "Leg een hoorzitting vast",
            description = "Zonder horen kan niet worden beslist (BEZ-01, BEZ-03).")
    @APIResponseSchema(
            value = BezwaarAntwoord.class,
            responseCode = "201",
            responseDescription = "Het bezwaar na de stap.")
    @Recht(
            scope = "placement:schrijven",
            rollen = {Rol.BESTUUR, Rol.VESTIGING})
    public Response hoor(@BeanParam Bezwaarpad bezwaar, @BeanParam Gezien gezien, NieuweHoorzitting nieuw) {
        return zet(bezwaar.id(), gezien, nieuw);
    }

    @GET
    @Path("/hoorzittingen")
    @Operation(summary = "Lees de hoorzittingen", description = "Oudste eerst.")
    @APIResponseSchema(value = Geschiedenis.class, responseCode = "200", responseDescription = "De stappen.")
    @Recht(
            scope = "placement:lezen",
            rollen = {Rol.BESTUUR, Rol.VESTIGING})
    public Response leesHoorzittingen(@BeanParam Bezwaarpad bezwaar) {
        return lezer.historie(bezwaar.id()).van(Bezwaarstap.Soort.HOREN);
    }

    @POST
    @Path("/besluiten")
    @Operation(
            summary = "Besluit op een bezwaar",
            description =
                    "Zonder hoorzitting kan het niet (409, BEZ-01 of BEZ-03; openbaar po en speciaal onderwijs mogen om"
                            + " een reden van Awb 7:3 afzien, anders 409, BEZ-02), en ook niet zolang de geschillencommissie nog"
                            + " niet heeft geoordeeld (409, BEZ-04). GEGROND met een startdatum laat de leerling alsnog toe.")
    @APIResponseSchema(
            value = BezwaarAntwoord.class,
            responseCode = "201",
            responseDescription = "Het bezwaar met het besluit.")
    @Recht(
            scope = "placement:schrijven",
            rollen = {Rol.BESTUUR, Rol.VESTIGING})
    public Response beslisOpBezwaar(
            @BeanParam Bezwaarpad bezwaar, @BeanParam Gezien gezien, NieuwBezwaarbesluit nieuw) {
        return zet(bezwaar.id(), gezien, nieuw);
    }

    @GET
    @Path("/besluiten")
    @Operation(summary = "Lees het besluit op een bezwaar", description = "Oudste eerst.")
    @APIResponseSchema(value = Geschiedenis.class, responseCode = "200", responseDescription = "De stappen.")
    @Recht(
            scope = "placement:lezen",
            rollen = {Rol.BESTUUR, Rol.VESTIGING})
    public Response leesBezwaarbesluiten(@BeanParam Bezwaarpad bezwaar) {
        return lezer.historie(bezwaar.id()).van(Bezwaarstap.Soort.BESLISSEN);
    }

    @POST
    @Path("/intrekkingen")
    @Operation(summary = "Trek een bezwaar in", description = "Door de ouders; daarna is een nieuw bezwaar mogelijk.")
    @APIResponseSchema(
            value = BezwaarAntwoord.class,
            responseCode = "201",
            responseDescription = "Het bezwaar na de stap.")
    @Recht(
            scope = "placement:schrijven",
            rollen = {Rol.BESTUUR, Rol.VESTIGING})
    public Response trekBezwaarIn(
            @BeanParam Bezwaarpad bezwaar, @BeanParam Gezien gezien, NieuweBezwaarintrekking nieuw) {
        return zet(bezwaar.id(), gezien, nieuw);
    }

    @GET
    @Path("/intrekkingen")
    @Operation(summary = "Lees de intrekking van een bezwaar", description = "Oudste eerst.")
    @APIResponseSchema(value = Geschiedenis.class, responseCode = "200", responseDescription = "De stappen.")
    @Recht(
            scope = "placement:lezen",
            rollen = {Rol.BESTUUR, Rol.VESTIGING})
    public Response leesBezwaarintrekkingen(@BeanParam Bezwaarpad bezwaar) {
        return lezer.historie(bezwaar.id()).van(Bezwaarstap.Soort.INTREKKEN);
    }

    private <V extends Record & Bezwaarstapverzoek> Response zet(UUID id, Gezien gezien, V nieuw) {
        return ontvangst.ontvang(
                nieuw,
                wie -> stappen.beoordeel(id, nieuw, wie),
                wie -> stappen.zet(id, nieuw, gezien, wie),
                lezer::lees);
    }
}
