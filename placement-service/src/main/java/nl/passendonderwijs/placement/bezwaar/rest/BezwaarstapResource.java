package nl.passendonderwijs.placement.bezwaar.rest;

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
import nl.passendonderwijs.placement.bezwaar.stap.BezwaarstapService;
import nl.passendonderwijs.placement.bezwaar.stap.Bezwaarstapverzoek;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What happens with a bezwaar; each step stands in the history, and answers the bezwaar as it is then. */
@Path(Bezwaarlezer.PAD + "/{id}")
@Produces("application/json")
@Consumes("application/json")
@RunOnVirtualThread
@Tag(name = "Bezwaren")
public class BezwaarstapResource {

    private static final String GEZIEN = "ETag van het bezwaar zoals u het zag.";

    @Inject
    BezwaarstapService stappen;

    @Inject
    Bezwaarlezer lezer;

    @Inject
    Schrijven schrijven;

    @Inject
    HuidigeBeller beller;

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
    public Response hoor(
            @Parameter(description = Bezwaarlezer.ID, example = Bezwaarlezer.VOORBEELD) @PathParam("id") UUID id,
            @Parameter(description = GEZIEN, example = "\"0\"") @HeaderParam(Voorwaarde.KOP) @Nullable String ifMatch,
            NieuweHoorzitting nieuw) {
        return zet(id, ifMatch, nieuw);
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
            @Parameter(description = Bezwaarlezer.ID, example = Bezwaarlezer.VOORBEELD) @PathParam("id") UUID id,
            @Parameter(description = GEZIEN, example = "\"0\"") @HeaderParam(Voorwaarde.KOP) @Nullable String ifMatch,
            NieuwBezwaarbesluit nieuw) {
        return zet(id, ifMatch, nieuw);
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
            @Parameter(description = Bezwaarlezer.ID, example = Bezwaarlezer.VOORBEELD) @PathParam("id") UUID id,
            @Parameter(description = GEZIEN, example = "\"0\"") @HeaderParam(Voorwaarde.KOP) @Nullable String ifMatch,
            NieuweBezwaarintrekking nieuw) {
        return zet(id, ifMatch, nieuw);
    }

    private <V extends Record & Bezwaarstapverzoek> Response zet(UUID id, @Nullable String ifMatch, V nieuw) {
        var wie = beller.verplicht();
        var voorwaarde = new Voorwaarde(ifMatch);
        return schrijven.maak(
                nieuw,
                () -> stappen.beoordeel(id, nieuw, wie),
                () -> stappen.zet(id, nieuw, voorwaarde::bezwaar, wie).dan(UUID::toString),
                gezet -> lezer.lees(UUID.fromString(gezet)));
    }
}
