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

/** The time a school takes to decide: beginning, extending, withdrawing. */
@Path("/placement/v1/aanmeldingen/{id}")
@Produces("application/json")
@Consumes("application/json")
@RunOnVirtualThread
@Tag(name = "Aanmeldingen")
public class BehandelingResource {

    @Inject
    Stapafhandeling afhandeling;

    @POST
    @Path("/behandelingen")
    @Operation(summary = "Neem in behandeling", description = "De gegevens zijn compleet.")
    @APIResponseSchema(
            value = GebeurtenisAntwoord.class,
            responseCode = "201",
            responseDescription = "De stap zoals vastgelegd.")
    @Recht(
            scope = "placement:schrijven",
            rollen = {Rol.BESTUUR, Rol.VESTIGING})
    public Response neemInBehandeling(
            @BeanParam Aanmeldingpad aanmelding, @BeanParam Gezien gezien, NieuweBehandeling nieuw) {
        return afhandeling.zet(aanmelding.id(), gezien, nieuw);
    }

    @GET
    @Path("/behandelingen")
    @Operation(summary = "Lees wanneer zij in behandeling is genomen", description = "Oudste eerst.")
    @APIResponseSchema(value = Geschiedenis.class, responseCode = "200", responseDescription = "De stappen.")
    @Recht(
            scope = "placement:lezen",
            rollen = {Rol.BESTUUR, Rol.VESTIGING})
    public Response leesBehandelingen(@BeanParam Aanmeldingpad aanmelding) {
        return afhandeling.historie(aanmelding.id()).van(Stapsoort.IN_BEHANDELING_NEMEN);
    }

    @POST
    @Path("/verlengingen")
    @Operation(
            summary = "Verleng de beslistermijn",
            description =
                    "Een keer, ten hoogste vier weken, geteld vanaf het rekenkundige einde (ZP-10, TRM-05). Een te late"
                            + " melding wordt vastgelegd met een bevinding.")
    @APIResponseSchema(
            value = GebeurtenisAntwoord.class,
            responseCode = "201",
            responseDescription = "De stap zoals vastgelegd.")
    @Recht(
            scope = "placement:schrijven",
            rollen = {Rol.BESTUUR, Rol.VESTIGING})
    public Response verleng(@BeanParam Aanmeldingpad aanmelding, @BeanParam Gezien gezien, NieuweVerlenging nieuw) {
        return afhandeling.zet(aanmelding.id(), gezien, nieuw);
    }

    @GET
    @Path("/verlengingen")
    @Operation(summary = "Lees de verlenging", description = "Oudste eerst.")
    @APIResponseSchema(value = Geschiedenis.class, responseCode = "200", responseDescription = "De stappen.")
    @Recht(
            scope = "placement:lezen",
            rollen = {Rol.BESTUUR, Rol.VESTIGING})
    public Response leesVerlengingen(@BeanParam Aanmeldingpad aanmelding) {
        return afhandeling.historie(aanmelding.id()).van(Stapsoort.VERLENGEN);
    }

    @POST
    @Path("/intrekkingen")
    @Operation(
            summary = "Trek in",
            description = "De ouders vragen deze plaats niet meer. Een tijdelijke plaatsing eindigt.")
    @APIResponseSchema(
            value = GebeurtenisAntwoord.class,
            responseCode = "201",
            responseDescription = "De stap zoals vastgelegd.")
    @Recht(
            scope = "placement:schrijven",
            rollen = {Rol.BESTUUR, Rol.VESTIGING})
    public Response trekIn(@BeanParam Aanmeldingpad aanmelding, @BeanParam Gezien gezien, NieuweIntrekking nieuw) {
        return afhandeling.zet(aanmelding.id(), gezien, nieuw);
    }

    @GET
    @Path("/intrekkingen")
    @Operation(summary = "Lees de intrekking", description = "Oudste eerst.")
    @APIResponseSchema(value = Geschiedenis.class, responseCode = "200", responseDescription = "De stappen.")
    @Recht(
            scope = "placement:lezen",
            rollen = {Rol.BESTUUR, Rol.VESTIGING})
    public Response leesIntrekkingen(@BeanParam Aanmeldingpad aanmelding) {
        return afhandeling.historie(aanmelding.id()).van(Stapsoort.INTREKKEN);
    }
}
