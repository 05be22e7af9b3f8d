package nl.passendonderwijs.placement.gpo.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.passendonderwijs.kit.rest.Voorwaarde;
import nl.passendonderwijs.kit.schrijven.Schrijven;
import nl.passendonderwijs.kit.toegang.HuidigeBeller;
import nl.passendonderwijs.kit.toegang.Recht;
import nl.passendonderwijs.kit.toegang.Rol;
import nl.passendonderwijs.placement.gpo.stap.GpostapService;
import nl.passendonderwijs.placement.gpo.stap.Gpostapverzoek;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What happens in a case at the commissie; each step stands in the history, and answers the case as it is then. */
@Path(Gpozaaklezer.PAD + "/{id}")
@Produces("application/json")
@Consumes("application/json")
@RunOnVirtualThread
@Tag(name = "GPO-zaken")
public class GpostapResource {

    private static final String GEZIEN = "ETag van de zaak zoals u haar zag.";

    @Inject
    GpostapService stappen;

    @Inject
    Gpozaaklezer lezer;

    @Inject
    Schrijven schrijven;

    @Inject
    HuidigeBeller beller;

    @POST
    @Path("/verweren")
    @Operation(summary = "Leg een verweer vast", description = "Binnen twee weken na indienen (GPO-02).")
    @APIResponseSchema(value = GpozaakAntwoord.class, responseCode = "201", responseDescription = "De zaak na de stap.")
    @Recht(
            scope = "placement:schrijven",
            rollen = {Rol.BESTUUR, Rol.VESTIGING})
    public Response verweer(
            @Parameter(description = Gpozaaklezer.ID, example = Gpozaaklezer.VOORBEELD) @PathParam("id") UUID id,
            @Parameter(description = GEZIEN, example = "\"0\"") @HeaderParam(Voorwaarde.KOP) @Nullable String ifMatch,
            NieuwVerweer nieuw) {
        return zet(id, ifMatch, nieuw);
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
    public Response legGpooordeelVast(
            @Parameter(description = Gpozaaklezer.ID, example = Gpozaaklezer.VOORBEELD) @PathParam("id") UUID id,
            @Parameter(description = GEZIEN, example = "\"0\"") @HeaderParam(Voorwaarde.KOP) @Nullable String ifMatch,
            NieuwGpooordeel nieuw) {
        return zet(id, ifMatch, nieuw);
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
    public Response reageerOpOordeel(
            @Parameter(description = Gpozaaklezer.ID, example = Gpozaaklezer.VOORBEELD) @PathParam("id") UUID id,
            @Parameter(description = GEZIEN, example = "\"0\"") @HeaderParam(Voorwaarde.KOP) @Nullable String ifMatch,
            NieuweReactie nieuw) {
        return zet(id, ifMatch, nieuw);
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
    public Response trekGeschilIn(
            @Parameter(description = Gpozaaklezer.ID, example = Gpozaaklezer.VOORBEELD) @PathParam("id") UUID id,
            @Parameter(description = GEZIEN, example = "\"0\"") @HeaderParam(Voorwaarde.KOP) @Nullable String ifMatch,
            NieuweGpointrekking nieuw) {
        return zet(id, ifMatch, nieuw);
    }

    private <V extends Record & Gpostapverzoek> Response zet(UUID id, @Nullable String ifMatch, V nieuw) {
        var wie = beller.verplicht();
        var voorwaarde = new Voorwaarde(ifMatch);
        return schrijven.maak(
                nieuw,
                () -> stappen.beoordeel(id, nieuw, wie),
                () -> stappen.zet(id, nieuw, voorwaarde::bezwaar, wie).dan(UUID::toString),
                gezet -> lezer.lees(UUID.fromString(gezet)));
    }
}
