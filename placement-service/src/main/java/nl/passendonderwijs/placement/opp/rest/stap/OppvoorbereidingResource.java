package nl.passendonderwijs.placement.opp.rest.stap;

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
import nl.passendonderwijs.placement.historie.rest.GebeurtenisAntwoord;
import nl.passendonderwijs.placement.historie.rest.Geschiedenis;
import nl.passendonderwijs.placement.opp.rest.Opplezing;
import nl.passendonderwijs.placement.opp.rest.Opppad;
import nl.passendonderwijs.placement.opp.verloop.Oppstap;
import nl.passendonderwijs.placement.opp.verloop.Oppstapsoort;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What must be there before the bevoegd gezag may adopt, adjust or evaluate. */
@Path(Opplezing.PAD + "/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Ontwikkelingsperspectief")
public class OppvoorbereidingResource {

    @Inject
    Oppstapafhandeling afhandeling;

    @Inject
    Opplezing lezing;

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
    public Response overlegOpp(@BeanParam Opppad opp, @BeanParam Gezien gezien, NieuwOppfeit nieuw) {
        return afhandeling.zet(opp, gezien, nieuw, nieuw.als(Oppstap.Overleg::new));
    }

    @GET
    @Path("/overleggen")
    @Operation(summary = "Lees de overleggen", description = "Oudste eerst.")
    @APIResponseSchema(value = Geschiedenis.class, responseCode = "200", responseDescription = "De stappen.")
    @Recht(
            scope = "placement:lezen",
            rollen = {Rol.BESTUUR, Rol.VESTIGING})
    public Response leesOppoverleggen(@BeanParam Opppad opp) {
        return lezing.historie(opp).van(Oppstapsoort.OVERLEGGEN);
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
    public Response stemIn(@BeanParam Opppad opp, @BeanParam Gezien gezien, NieuweInstemming nieuw) {
        return afhandeling.zet(opp, gezien, nieuw, nieuw);
    }

    @GET
    @Path("/instemmingen")
    @Operation(summary = "Lees de instemmingen", description = "Oudste eerst.")
    @APIResponseSchema(value = Geschiedenis.class, responseCode = "200", responseDescription = "De stappen.")
    @Recht(
            scope = "placement:lezen",
            rollen = {Rol.BESTUUR, Rol.VESTIGING})
    public Response leesInstemmingen(@BeanParam Opppad opp) {
        return lezing.historie(opp).van(Oppstapsoort.INSTEMMEN);
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
    public Response hoorLeerling(@BeanParam Opppad opp, @BeanParam Gezien gezien, NieuwOppfeit nieuw) {
        return afhandeling.zet(opp, gezien, nieuw, nieuw.als(Oppstap.Hoorgesprek::new));
    }

    @GET
    @Path("/hoorgesprekken")
    @Operation(summary = "Lees de hoorgesprekken", description = "Oudste eerst.")
    @APIResponseSchema(value = Geschiedenis.class, responseCode = "200", responseDescription = "De stappen.")
    @Recht(
            scope = "placement:lezen",
            rollen = {Rol.BESTUUR, Rol.VESTIGING})
    public Response leesHoorgesprekken(@BeanParam Opppad opp) {
        return lezing.historie(opp).van(Oppstapsoort.HOREN);
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
    public Response adviseerOpp(@BeanParam Opppad opp, @BeanParam Gezien gezien, NieuwOppfeit nieuw) {
        return afhandeling.zet(opp, gezien, nieuw, nieuw.als(Oppstap.Advies::new));
    }

    @GET
    @Path("/adviezen")
    @Operation(summary = "Lees de adviezen", description = "Oudste eerst.")
    @APIResponseSchema(value = Geschiedenis.class, responseCode = "200", responseDescription = "De stappen.")
    @Recht(
            scope = "placement:lezen",
            rollen = {Rol.BESTUUR, Rol.VESTIGING})
    public Response leesAdviezen(@BeanParam Opppad opp) {
        return lezing.historie(opp).van(Oppstapsoort.ADVISEREN);
    }
}
