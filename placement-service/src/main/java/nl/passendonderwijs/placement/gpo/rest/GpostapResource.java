package nl.passendonderwijs.placement.gpo.rest;

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
import nl.passendonderwijs.placement.gedeeld.rest.Gezien;
import nl.passendonderwijs.placement.gedeeld.rest.Ontvangst;
import nl.passendonderwijs.placement.gpo.stap.GpostapService;
import nl.passendonderwijs.placement.gpo.stap.Gpostapverzoek;
import nl.passendonderwijs.placement.gpo.verloop.Gpostap;
import nl.passendonderwijs.placement.historie.rest.Geschiedenis;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What happens in a case at the commissie; each step stands in the history, and answers the case as it is then. */
@Path(Gpozaaklezer.PAD + "/{id}")
@Produces("application/json")
@Consumes("application/json")
@RunOnVirtualThread
@Tag(name = "GPO-zaken")
public class GpostapResource {

    @Inject
    GpostapService stappen;

    @Inject
    Gpozaaklezer lezer;

    @Inject
    Ontvangst ontvangst;

    @POST
    @Path("/verweren")
    @Operation(summary = "Leg een verweer vast", description = "Binnen twee weken na indienen (GPO-02).")
    @APIResponseSchema(value = GpozaakAntwoord.class, responseCode = "201", responseDescription = "De zaak na de stap.")
    @Recht(
            scope = "placement:schrijven",
            rollen = {Rol.BESTUUR, Rol.VESTIGING})
    public Response verweer(@BeanParam Gpozaakpad zaak, @BeanParam Gezien gezien, NieuwVerweer nieuw) {
        return zet(zaak.id(), gezien, nieuw);
    }

    @GET
    @Path("/verweren")
    @Operation(summary = "Lees de verweren", description = "Oudste eerst.")
    @APIResponseSchema(value = Geschiedenis.class, responseCode = "200", responseDescription = "De stappen.")
    @Recht(
            scope = "placement:lezen",
            rollen = {Rol.BESTUUR, Rol.VESTIGING})
    public Response leesVerweren(@BeanParam Gpozaakpad zaak) {
        return lezer.historie(zaak.id()).van(Gpostap.Soort.VERWEREN);
    }

    @POST
    @Path("/oordelen")
    @Operation(
            summary = "Leg een oordeel vast",
            description = "Het bindt niet (GPO-02); een bezwaar over hetzelfde loopt vanaf die dag weer (BEZ-04).")
    @APIResponseSchema(
            value = GpozaakAntwoord.class,
            responseCode = "201",
            responseDescription = "De zaak met het oordeel.")
    @Recht(
            scope = "placement:schrijven",
            rollen = {Rol.BESTUUR, Rol.VESTIGING})
    public Response legGpooordeelVast(@BeanParam Gpozaakpad zaak, @BeanParam Gezien gezien, NieuwGpooordeel nieuw) {
        return zet(zaak.id(), gezien, nieuw);
    }

    @GET
    @Path("/oordelen")
    @Operation(summary = "Lees het oordeel van de commissie", description = "Oudste eerst.")
    @APIResponseSchema(value = Geschiedenis.class, responseCode = "200", responseDescription = "De stappen.")
    @Recht(
            scope = "placement:lezen",
            rollen = {Rol.BESTUUR, Rol.VESTIGING})
    public Response leesGpooordelen(@BeanParam Gpozaakpad zaak) {
        return lezer.historie(zaak.id()).van(Gpostap.Soort.OORDELEN);
    }

    @POST
    @Path("/reacties")
    @Operation(
            summary = "Leg de reactie op het oordeel vast",
            description = "Wat het bestuur doet; wie afwijkt motiveert dat (GPO-03).")
    @APIResponseSchema(
            value = GpozaakAntwoord.class,
            responseCode = "201",
            responseDescription = "De zaak met de reactie.")
    @Recht(
            scope = "placement:schrijven",
            rollen = {Rol.BESTUUR, Rol.VESTIGING})
    public Response reageerOpOordeel(@BeanParam Gpozaakpad zaak, @BeanParam Gezien gezien, NieuweReactie nieuw) {
        return zet(zaak.id(), gezien, nieuw);
    }

    @GET
    @Path("/reacties")
    @Operation(summary = "Lees de reactie op het oordeel", description = "Oudste eerst.")
    @APIResponseSchema(value = Geschiedenis.class, responseCode = "200", responseDescription = "De stappen.")
    @Recht(
            scope = "placement:lezen",
            rollen = {Rol.BESTUUR, Rol.VESTIGING})
    public Response leesReacties(@BeanParam Gpozaakpad zaak) {
        return lezer.historie(zaak.id()).van(Gpostap.Soort.REAGEREN);
    }

    @POST
    @Path("/intrekkingen")
    @Operation(
            summary = "Trek een geschil in",
            description = "Door de ouders, zolang er geen oordeel is; een bezwaar over hetzelfde loopt dan weer.")
    @APIResponseSchema(value = GpozaakAntwoord.class, responseCode = "201", responseDescription = "De zaak na de stap.")
    @Recht(
            scope = "placement:schrijven",
            rollen = {Rol.BESTUUR, Rol.VESTIGING})
    public Response trekGeschilIn(@BeanParam Gpozaakpad zaak, @BeanParam Gezien gezien, NieuweGpointrekking nieuw) {
        return zet(zaak.id(), gezien, nieuw);
    }

    @GET
    @Path("/intrekkingen")
    @Operation(summary = "Lees de intrekking van een geschil", description = "Oudste eerst.")
    @APIResponseSchema(value = Geschiedenis.class, responseCode = "200", responseDescription = "De stappen.")
    @Recht(
            scope = "placement:lezen",
            rollen = {Rol.BESTUUR, Rol.VESTIGING})
    public Response leesGeschilintrekkingen(@BeanParam Gpozaakpad zaak) {
        return lezer.historie(zaak.id()).van(Gpostap.Soort.INTREKKEN);
    }

    private <V extends Record & Gpostapverzoek> Response zet(UUID id, Gezien gezien, V nieuw) {
        return ontvangst.ontvang(
                nieuw,
                wie -> stappen.beoordeel(id, nieuw, wie),
                wie -> stappen.zet(id, nieuw, gezien, wie),
                lezer::lees);
    }
}
