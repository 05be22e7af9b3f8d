package nl.passendonderwijs.placement.thuiszitter.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nl.passendonderwijs.kit.toegang.Recht;
import nl.passendonderwijs.kit.toegang.Rol;
import nl.passendonderwijs.placement.gedeeld.rest.Gezien;
import nl.passendonderwijs.placement.gedeeld.rest.Ontvangst;
import nl.passendonderwijs.placement.historie.rest.Geschiedenis;
import nl.passendonderwijs.placement.thuiszitter.ThuiszitterService;
import nl.passendonderwijs.placement.thuiszitter.Thuiszitterstap;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What happens after the report; each step stands in the history, and answers the thuiszitter as it is then. */
@Path(Thuiszitterlezer.PAD + "/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Thuiszitters")
public class ThuiszitterstapResource {

    @Inject
    ThuiszitterService thuiszitters;

    @Inject
    Thuiszitterlezer lezer;

    @Inject
    Ontvangst ontvangst;

    @POST
    @Path("/doorzettingsbesluiten")
    @Operation(
            summary = "Leg een doorzettingsbesluit vast",
            description =
                    "Door het samenwerkingsverband, als partijen het niet eens werden over een plek (THZ-03): wie naar"
                            + " de afspraken met gemeenten besliste, en voor welke school. Een keer per melding.")
    @APIResponseSchema(
            value = ThuiszitterAntwoord.class,
            responseCode = "201",
            responseDescription = "De thuiszitter met het besluit.")
    @Recht(
            scope = "placement:schrijven",
            rollen = {Rol.SWV})
    public Response zetDoor(
            @BeanParam Thuiszitterpad thuiszitter, @BeanParam Gezien gezien, NieuwDoorzettingsbesluit nieuw) {
        return ontvangst.ontvang(
                nieuw,
                wie -> thuiszitters.bezwaren(thuiszitter.id(), nieuw.besluitdatum(), nieuw.toegewezenVestiging(), wie),
                wie -> thuiszitters.doorzet(thuiszitter.id(), nieuw.besluit(), gezien, wie),
                lezer::lees);
    }

    @GET
    @Path("/doorzettingsbesluiten")
    @Operation(summary = "Lees het doorzettingsbesluit", description = "Oudste eerst.")
    @APIResponseSchema(value = Geschiedenis.class, responseCode = "200", responseDescription = "De stappen.")
    @Recht(
            scope = "placement:lezen",
            rollen = {Rol.BESTUUR, Rol.VESTIGING, Rol.SWV})
    public Response leesDoorzettingsbesluiten(@BeanParam Thuiszitterpad thuiszitter) {
        return lezer.historie(thuiszitter.id()).van(Thuiszitterstap.DOORZETTEN);
    }

    @POST
    @Path("/beeindigingen")
    @Operation(
            summary = "Beeindig een thuiszitter",
            description =
                    "Door school, bestuur of samenwerkingsverband. GEEN_LEERPLICHT_MEER kan niet zolang de leerplicht"
                            + " duurt (409, THZ-01).")
    @APIResponseSchema(
            value = ThuiszitterAntwoord.class,
            responseCode = "201",
            responseDescription = "De thuiszitter met het einde.")
    @Recht(
            scope = "placement:schrijven",
            rollen = {Rol.BESTUUR, Rol.VESTIGING, Rol.SWV})
    public Response beeindigThuiszitter(
            @BeanParam Thuiszitterpad thuiszitter, @BeanParam Gezien gezien, NieuweBeeindiging nieuw) {
        return ontvangst.ontvang(
                nieuw,
                wie -> thuiszitters.bezwaren(thuiszitter.id(), nieuw.einddatum(), wie),
                wie -> thuiszitters.beeindig(thuiszitter.id(), nieuw.beeindiging(), gezien, wie),
                lezer::lees);
    }

    @GET
    @Path("/beeindigingen")
    @Operation(summary = "Lees het einde van een thuiszitter", description = "Oudste eerst.")
    @APIResponseSchema(value = Geschiedenis.class, responseCode = "200", responseDescription = "De stappen.")
    @Recht(
            scope = "placement:lezen",
            rollen = {Rol.BESTUUR, Rol.VESTIGING, Rol.SWV})
    public Response leesThuiszitterbeeindigingen(@BeanParam Thuiszitterpad thuiszitter) {
        return lezer.historie(thuiszitter.id()).van(Thuiszitterstap.BEEINDIGEN);
    }
}
