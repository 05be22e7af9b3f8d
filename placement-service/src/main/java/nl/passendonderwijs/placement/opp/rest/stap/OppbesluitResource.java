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

/** What the bevoegd gezag does with an ontwikkelingsperspectief; it is refused while a required fact is absent. */
@Path(Opplezing.PAD + "/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Ontwikkelingsperspectief")
public class OppbesluitResource {

    @Inject
    Oppstapafhandeling afhandeling;

    @Inject
    Opplezing lezing;

    @POST
    @Path("/vaststellingen")
    @Operation(
            summary = "Stel het ontwikkelingsperspectief vast",
            description =
                    "Met alle delen van de inhoud (OPP-05). Wat ontbreekt geeft 409 met de regel; te laat wordt vastgelegd als bevinding (OPP-02).")
    @APIResponseSchema(
            value = GebeurtenisAntwoord.class,
            responseCode = "201",
            responseDescription = "De stap zoals vastgelegd.")
    @Recht(
            scope = "placement:schrijven",
            rollen = {Rol.BESTUUR, Rol.VESTIGING})
    public Response stelOppVast(@BeanParam Opppad opp, @BeanParam Gezien gezien, NieuweOppversie nieuw) {
        return afhandeling.zet(opp, gezien, nieuw, nieuw.vaststelling());
    }

    @GET
    @Path("/vaststellingen")
    @Operation(summary = "Lees de vaststelling", description = "Oudste eerst.")
    @APIResponseSchema(value = Geschiedenis.class, responseCode = "200", responseDescription = "De stappen.")
    @Recht(
            scope = "placement:lezen",
            rollen = {Rol.BESTUUR, Rol.VESTIGING})
    public Response leesOppvaststellingen(@BeanParam Opppad opp) {
        return lezing.historie(opp).van(Oppstapsoort.VASTSTELLEN);
    }

    @POST
    @Path("/bijstellingen")
    @Operation(
            summary = "Stel het ontwikkelingsperspectief bij",
            description =
                    "Maakt een nieuwe versie (OPP-04). Verandert het handelingsdeel, dan is opnieuw instemming nodig.")
    @APIResponseSchema(
            value = GebeurtenisAntwoord.class,
            responseCode = "201",
            responseDescription = "De stap zoals vastgelegd.")
    @Recht(
            scope = "placement:schrijven",
            rollen = {Rol.BESTUUR, Rol.VESTIGING})
    public Response stelOppBij(@BeanParam Opppad opp, @BeanParam Gezien gezien, NieuweOppversie nieuw) {
        return afhandeling.zet(opp, gezien, nieuw, nieuw.bijstelling());
    }

    @GET
    @Path("/bijstellingen")
    @Operation(summary = "Lees de bijstellingen", description = "Oudste eerst.")
    @APIResponseSchema(value = Geschiedenis.class, responseCode = "200", responseDescription = "De stappen.")
    @Recht(
            scope = "placement:lezen",
            rollen = {Rol.BESTUUR, Rol.VESTIGING})
    public Response leesOppbijstellingen(@BeanParam Opppad opp) {
        return lezing.historie(opp).van(Oppstapsoort.BIJSTELLEN);
    }

    @POST
    @Path("/evaluaties")
    @Operation(
            summary = "Evalueer met de ouders",
            description = "Ten minste een keer per schooljaar (OPP-04); daarna loopt de termijn van het volgende.")
    @APIResponseSchema(
            value = GebeurtenisAntwoord.class,
            responseCode = "201",
            responseDescription = "De stap zoals vastgelegd.")
    @Recht(
            scope = "placement:schrijven",
            rollen = {Rol.BESTUUR, Rol.VESTIGING})
    public Response evalueerOpp(@BeanParam Opppad opp, @BeanParam Gezien gezien, NieuwOppfeit nieuw) {
        return afhandeling.zet(opp, gezien, nieuw, nieuw.als(Oppstap.Evaluatie::new));
    }

    @GET
    @Path("/evaluaties")
    @Operation(summary = "Lees de evaluaties", description = "Oudste eerst.")
    @APIResponseSchema(value = Geschiedenis.class, responseCode = "200", responseDescription = "De stappen.")
    @Recht(
            scope = "placement:lezen",
            rollen = {Rol.BESTUUR, Rol.VESTIGING})
    public Response leesOppevaluaties(@BeanParam Opppad opp) {
        return lezing.historie(opp).van(Oppstapsoort.EVALUEREN);
    }

    @POST
    @Path("/beeindigingen")
    @Operation(
            summary = "Beeindig het ontwikkelingsperspectief",
            description =
                    "Daarna kan er niets meer mee gebeuren; van een basisschool gaat het einde naar het register (OPP-07).")
    @APIResponseSchema(
            value = GebeurtenisAntwoord.class,
            responseCode = "201",
            responseDescription = "De stap zoals vastgelegd.")
    @Recht(
            scope = "placement:schrijven",
            rollen = {Rol.BESTUUR, Rol.VESTIGING})
    public Response beeindigOpp(@BeanParam Opppad opp, @BeanParam Gezien gezien, NieuweOppbeeindiging nieuw) {
        return afhandeling.zet(opp, gezien, nieuw, nieuw);
    }

    @GET
    @Path("/beeindigingen")
    @Operation(summary = "Lees de beeindiging", description = "Oudste eerst.")
    @APIResponseSchema(value = Geschiedenis.class, responseCode = "200", responseDescription = "De stappen.")
    @Recht(
            scope = "placement:lezen",
            rollen = {Rol.BESTUUR, Rol.VESTIGING})
    public Response leesOppbeeindigingen(@BeanParam Opppad opp) {
        return lezing.historie(opp).van(Oppstapsoort.BEEINDIGEN);
    }
}
