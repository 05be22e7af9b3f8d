package nl.passendonderwijs.placement.aanmelding.rest.stap;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import nl.passendonderwijs.kit.toegang.Recht;
import nl.passendonderwijs.kit.toegang.Rol;
import nl.passendonderwijs.placement.aanmelding.rest.Aanmeldingpad;
import nl.passendonderwijs.placement.aanmelding.verloop.Stapsoort;
import nl.passendonderwijs.placement.gedeeld.rest.Gezien;
import nl.passendonderwijs.placement.historie.rest.GebeurtenisAntwoord;
import nl.passendonderwijs.placement.historie.rest.Geschiedenis;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a school must do before it may refuse (ZP-06, ZP-07). */
@Path("/placement/v1/aanmeldingen/{id}")
@Produces("application/json")
@Consumes("application/json")
@RunOnVirtualThread
@Tag(name = "Aanmeldingen")
public class OverlegResource {

    @Inject
    Stapafhandeling afhandeling;

    @POST
    @Path("/oordelen")
    @Operation(
            summary = "Oordeel over extra ondersteuning",
            description = "Of de leerling extra ondersteuning nodig heeft (ZP-06). Het laatste oordeel telt.")
    @APIResponseSchema(
            value = GebeurtenisAntwoord.class,
            responseCode = "201",
            responseDescription = "De stap zoals vastgelegd.")
    @Recht(
            scope = "placement:schrijven",
            rollen = {Rol.BESTUUR, Rol.VESTIGING})
    public Response oordeel(@BeanParam Aanmeldingpad aanmelding, @BeanParam Gezien gezien, NieuwOordeel nieuw) {
        return afhandeling.zet(aanmelding.id(), gezien, nieuw);
    }

    @GET
    @Path("/oordelen")
    @Operation(summary = "Lees de oordelen", description = "Oudste eerst.")
    @APIResponseSchema(value = Geschiedenis.class, responseCode = "200", responseDescription = "De stappen.")
    @Recht(
            scope = "placement:lezen",
            rollen = {Rol.BESTUUR, Rol.VESTIGING})
    public Response leesOordelen(@BeanParam Aanmeldingpad aanmelding) {
        return afhandeling.historie(aanmelding.id()).van(Stapsoort.BEOORDELEN);
    }

    @POST
    @Path("/overleggen")
    @Operation(
            summary = "Leg overleg met de ouders vast",
            description = "Zonder overleg kan niet worden geweigerd (ZP-07).")
    @APIResponseSchema(
            value = GebeurtenisAntwoord.class,
            responseCode = "201",
            responseDescription = "De stap zoals vastgelegd.")
    @Recht(
            scope = "placement:schrijven",
            rollen = {Rol.BESTUUR, Rol.VESTIGING})
    public Response overleg(@BeanParam Aanmeldingpad aanmelding, @BeanParam Gezien gezien, NieuwOverleg nieuw) {
        return afhandeling.zet(aanmelding.id(), gezien, nieuw);
    }

    @GET
    @Path("/overleggen")
    @Operation(summary = "Lees de overleggen", description = "Oudste eerst.")
    @APIResponseSchema(value = Geschiedenis.class, responseCode = "200", responseDescription = "De stappen.")
    @Recht(
            scope = "placement:lezen",
            rollen = {Rol.BESTUUR, Rol.VESTIGING})
    public Response leesOverleggen(@BeanParam Aanmeldingpad aanmelding) {
        return afhandeling.historie(aanmelding.id()).van(Stapsoort.OVERLEGGEN);
    }

    @POST
    @Path("/bereidverklaringen")
    @Operation(
            summary = "Leg vast of een andere school bereid is",
            description =
                    "Zonder andere school die bereid is kan niet worden geweigerd (ZP-07). De zorgplicht gaat hiermee niet"
                            + " over; dat doet alleen een aanvaarde overdracht. Het laatste woord van een school telt.")
    @APIResponseSchema(
            value = GebeurtenisAntwoord.class,
            responseCode = "201",
            responseDescription = "De stap zoals vastgelegd.")
    @Recht(
            scope = "placement:schrijven",
            rollen = {Rol.BESTUUR, Rol.VESTIGING})
    public Response verklaarBereid(
            @BeanParam Aanmeldingpad aanmelding, @BeanParam Gezien gezien, NieuweBereidverklaring nieuw) {
        return afhandeling.zet(aanmelding.id(), gezien, nieuw);
    }

    @GET
    @Path("/bereidverklaringen")
    @Operation(summary = "Lees de bereidverklaringen", description = "Oudste eerst.")
    @APIResponseSchema(value = Geschiedenis.class, responseCode = "200", responseDescription = "De stappen.")
    @Recht(
            scope = "placement:lezen",
            rollen = {Rol.BESTUUR, Rol.VESTIGING})
    public Response leesBereidverklaringen(@BeanParam Aanmeldingpad aanmelding) {
        return afhandeling.historie(aanmelding.id()).van(Stapsoort.BEREID_VERKLAREN);
    }
}
