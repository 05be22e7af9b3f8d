package nl.passendonderwijs.placement.opp.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.passendonderwijs.kit.rest.Voorwaarde;
import nl.passendonderwijs.kit.toegang.Recht;
import nl.passendonderwijs.kit.toegang.Rol;
import nl.passendonderwijs.placement.historie.rest.GebeurtenisAntwoord;
import nl.passendonderwijs.placement.opp.verloop.Oppstap;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What must be there before the bevoegd gezag may adopt, adjust or evaluate. */
@Path(Opplezing.PAD + "/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Ontwikkelingsperspectief")
public class OppvoorbereidingResource {

    private static final String LEERLING = "Id van de leerling.";
    private static final String LEERLING_VOORBEELD = "01932c07-a8ef-7d10-8c55-0b1e2f3a4d5c";
    private static final String ID = "Id van het ontwikkelingsperspectief.";
    private static final String VOORBEELD = "01932c0a-7f01-7c10-8a44-2b3c4d5e6f70";
    private static final String GEZIEN = "ETag van het ontwikkelingsperspectief zoals u het zag.";

    @Inject
    Oppstapafhandeling afhandeling;

    @POST
    @Path("/overleggen")
    @Operation(
            summary = "Leg overleg met de ouders vast",
            description = "Op overeenstemming gericht overleg (OPP-03, OPP-04).")
    @APIResponseSchema(
            value = GebeurtenisAntwoord.class,
            responseCode = "201",
            responseDescription = "De stap zoals vastgelegd.")
    @Recht(
            scope = "placement:schrijven",
            rollen = {Rol.BESTUUR, Rol.VESTIGING})
    public Response overlegOpp(
            @Parameter(description = LEERLING, example = LEERLING_VOORBEELD) @PathParam("leerlingId") UUID leerling,
            @Parameter(description = ID, example = VOORBEELD) @PathParam("id") UUID id,
            @Parameter(description = GEZIEN, example = "\"0\"") @HeaderParam(Voorwaarde.KOP) @Nullable String ifMatch,
            NieuwOppfeit nieuw) {
        return afhandeling.zet(leerling, id, ifMatch, nieuw, nieuw.als(Oppstap.Overleg::new));
    }

    @POST
    @Path("/instemmingen")
    @Operation(
            summary = "Leg de instemming van de ouders vast",
            description =
                    "Met het handelingsdeel, gegeven of geweigerd; nodig sinds 1 augustus 2017 (OPP-03). De laatste telt.")
    @APIResponseSchema(
            value = GebeurtenisAntwoord.class,
            responseCode = "201",
            responseDescription = "De stap zoals vastgelegd.")
    @Recht(
            scope = "placement:schrijven",
            rollen = {Rol.BESTUUR, Rol.VESTIGING})
    public Response stemIn(
            @Parameter(description = LEERLING, example = LEERLING_VOORBEELD) @PathParam("leerlingId") UUID leerling,
            @Parameter(description = ID, example = VOORBEELD) @PathParam("id") UUID id,
            @Parameter(description = GEZIEN, example = "\"0\"") @HeaderParam(Voorwaarde.KOP) @Nullable String ifMatch,
            NieuweInstemming nieuw) {
        return afhandeling.zet(leerling, id, ifMatch, nieuw, nieuw);
    }

    @POST
    @Path("/hoorgesprekken")
    @Operation(
            summary = "Leg vast dat de leerling is gehoord",
            description = "Nodig bij vaststellen, bijstellen en evalueren sinds 1 augustus 2025 (OPP-06).")
    @APIResponseSchema(
            value = GebeurtenisAntwoord.class,
            responseCode = "201",
            responseDescription = "De stap zoals vastgelegd.")
    @Recht(
            scope = "placement:schrijven",
            rollen = {Rol.BESTUUR, Rol.VESTIGING})
    public Response hoorLeerling(
            @Parameter(description = LEERLING, example = LEERLING_VOORBEELD) @PathParam("leerlingId") UUID leerling,
            @Parameter(description = ID, example = VOORBEELD) @PathParam("id") UUID id,
            @Parameter(description = GEZIEN, example = "\"0\"") @HeaderParam(Voorwaarde.KOP) @Nullable String ifMatch,
            NieuwOppfeit nieuw) {
        return afhandeling.zet(leerling, id, ifMatch, nieuw, nieuw.als(Oppstap.Hoorgesprek::new));
    }

    @POST
    @Path("/adviezen")
    @Operation(
            summary = "Leg een advies van de Commissie voor de Begeleiding vast",
            description = "Nodig in het so en vso (OPP-08).")
    @APIResponseSchema(
            value = GebeurtenisAntwoord.class,
            responseCode = "201",
            responseDescription = "De stap zoals vastgelegd.")
    @Recht(
            scope = "placement:schrijven",
            rollen = {Rol.BESTUUR, Rol.VESTIGING})
    public Response adviseerOpp(
            @Parameter(description = LEERLING, example = LEERLING_VOORBEELD) @PathParam("leerlingId") UUID leerling,
            @Parameter(description = ID, example = VOORBEELD) @PathParam("id") UUID id,
            @Parameter(description = GEZIEN, example = "\"0\"") @HeaderParam(Voorwaarde.KOP) @Nullable String ifMatch,
            NieuwOppfeit nieuw) {
        return afhandeling.zet(leerling, id, ifMatch, nieuw, nieuw.als(Oppstap.Advies::new));
    }
}
