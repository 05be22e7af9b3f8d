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

/** Data that are missing, asked and sent (ZP-12). */
@Path("/placement/v1/aanmeldingen/{id}")
@Produces("application/json")
@Consumes("application/json")
@RunOnVirtualThread
@Tag(name = "Aanmeldingen")
public class AanvullingResource {

    @Inject
    Stapafhandeling afhandeling;

    @POST
    @Path("/aanvullingsverzoeken")
    @Operation(
            summary = "Vraag de ouders om gegevens",
            description =
                    "De beslistermijn staat stil: bij een bijzondere school vanaf de dag van de uitnodiging, bij een"
                            + " openbare vanaf de dag erna, tot de gegevens compleet zijn of de hersteldatum ongebruikt voorbij is"
                            + " (ZP-12). De plaatsingstermijn loopt door (ZP-13).")
    @APIResponseSchema(
            value = GebeurtenisAntwoord.class,
            responseCode = "201",
            responseDescription = "De stap zoals vastgelegd.")
    @Recht(
            scope = "placement:schrijven",
            rollen = {Rol.BESTUUR, Rol.VESTIGING})
    public Response vraagAanvulling(
            @BeanParam Aanmeldingpad aanmelding, @BeanParam Gezien gezien, NieuwAanvullingsverzoek nieuw) {
        return afhandeling.zet(aanmelding.id(), gezien, nieuw);
    }

    @GET
    @Path("/aanvullingsverzoeken")
    @Operation(summary = "Lees de aanvullingsverzoeken", description = "Oudste eerst.")
    @APIResponseSchema(value = Geschiedenis.class, responseCode = "200", responseDescription = "De stappen.")
    @Recht(
            scope = "placement:lezen",
            rollen = {Rol.BESTUUR, Rol.VESTIGING})
    public Response leesAanvullingsverzoeken(@BeanParam Aanmeldingpad aanmelding) {
        return afhandeling.historie(aanmelding.id()).van(Stapsoort.AANVULLING_VRAGEN);
    }

    @POST
    @Path("/aanvullingen")
    @Operation(
            summary = "Leg vast wat de ouders aanvulden",
            description =
                    "Met volledig=true loopt de beslistermijn weer vanaf deze dag. Wat te laat komt wordt vastgelegd met"
                            + " een bevinding.")
    @APIResponseSchema(
            value = GebeurtenisAntwoord.class,
            responseCode = "201",
            responseDescription = "De stap zoals vastgelegd.")
    @Recht(
            scope = "placement:schrijven",
            rollen = {Rol.BESTUUR, Rol.VESTIGING})
    public Response vulAan(@BeanParam Aanmeldingpad aanmelding, @BeanParam Gezien gezien, NieuweAanvulling nieuw) {
        return afhandeling.zet(aanmelding.id(), gezien, nieuw);
    }

    @GET
    @Path("/aanvullingen")
    @Operation(summary = "Lees de aanvullingen", description = "Oudste eerst.")
    @APIResponseSchema(value = Geschiedenis.class, responseCode = "200", responseDescription = "De stappen.")
    @Recht(
            scope = "placement:lezen",
            rollen = {Rol.BESTUUR, Rol.VESTIGING})
    public Response leesAanvullingen(@BeanParam Aanmeldingpad aanmelding) {
        return afhandeling.historie(aanmelding.id()).van(Stapsoort.AANVULLEN);
    }
}
