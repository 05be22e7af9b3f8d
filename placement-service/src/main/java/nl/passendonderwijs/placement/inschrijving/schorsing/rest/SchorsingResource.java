package nl.passendonderwijs.placement.inschrijving.schorsing.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.passendonderwijs.kit.csv.Csv;
import nl.passendonderwijs.kit.probleem.ProbleemException;
import nl.passendonderwijs.kit.rest.Antwoorden;
import nl.passendonderwijs.kit.rest.Antwoorden.Gelezen;
import nl.passendonderwijs.kit.rest.Blad;
import nl.passendonderwijs.kit.rest.Collectie;
import nl.passendonderwijs.kit.rest.Collectieantwoord;
import nl.passendonderwijs.kit.toegang.HuidigeBeller;
import nl.passendonderwijs.kit.toegang.Recht;
import nl.passendonderwijs.kit.toegang.Rol;
import nl.passendonderwijs.kit.uitkomst.Weigering;
import nl.passendonderwijs.placement.gedeeld.rest.Gezien;
import nl.passendonderwijs.placement.gedeeld.rest.Ontvangst;
import nl.passendonderwijs.placement.historie.rest.Geschiedenis;
import nl.passendonderwijs.placement.historie.rest.Zaakhistorie;
import nl.passendonderwijs.placement.inschrijving.InschrijvingService;
import nl.passendonderwijs.placement.inschrijving.schorsing.Schorsing;
import nl.passendonderwijs.placement.inschrijving.schorsing.SchorsingService;
import nl.passendonderwijs.placement.inschrijving.schorsing.SchorsingseindeService;
import nl.passendonderwijs.placement.inschrijving.status.Stapsoort;
import nl.passendonderwijs.placement.leerling.rest.Leerlingpad;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Days on which a pupil is kept from school (SCH-01). */
@Path("/placement/v1/leerlingen/{leerlingId}/schorsingen")
@Produces("application/json")
@Consumes("application/json")
@RunOnVirtualThread
@Tag(name = "Inschrijvingen")
public class SchorsingResource {

    private static final String ONBEKEND = "Deze schorsing bestaat niet.";

    @Inject
    SchorsingService schorsingen;

    @Inject
    SchorsingseindeService eindes;

    @Inject
    InschrijvingService inschrijvingen;

    @Inject
    Ontvangst ontvangst;

    @Inject
    HuidigeBeller beller;

    @Inject
    Collectieantwoord antwoord;

    @Inject
    Clock klok;

    @POST
    @Operation(
            summary = "Schors een leerling",
            description =
                    "Met redenen en ten hoogste een week; bij langer dan een dag moet de inspectie zijn ingelicht (409,"
                            + " SCH-01). Na de laatste dag is de schorsing vanzelf voorbij.")
    @APIResponseSchema(value = SchorsingAntwoord.class, responseCode = "201", responseDescription = "De schorsing.")
    @Recht(
            scope = "placement:schrijven",
            rollen = {Rol.BESTUUR, Rol.VESTIGING})
    public Response schors(@BeanParam Leerlingpad leerling, NieuweSchorsing nieuw) {
        var formulier = nieuw.formulier();
        return ontvangst.ontvang(
                nieuw,
                wie -> schorsingen.bezwaren(leerling.id(), formulier, wie),
                wie -> schorsingen.schors(leerling.id(), formulier, wie),
                id -> lees(new Schorsingpad(leerling.id(), id)));
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIATYPE})
    @Operation(summary = "Lees de schorsingen van een leerling", description = "Die bij het eigen bestuur.")
    @APIResponseSchema(
            value = SchorsingenPagina.class,
            responseCode = "200",
            responseDescription = "Een pagina schorsingen.")
    @Recht(
            scope = "placement:lezen",
            rollen = {Rol.BESTUUR, Rol.VESTIGING})
    public Response leesSchorsingen(@BeanParam Leerlingpad leerling, @BeanParam Blad blad) {
        var wie = beller.verplicht();
        if (!inschrijvingen.kent(leerling.id(), wie)) {
            throw new ProbleemException(Weigering.onbekend("Deze leerling bestaat niet."));
        }
        return antwoord.besloten(
                Collectie.opId(
                        SchorsingAntwoord.class,
                        SchorsingAntwoord::id,
                        (na, aantal) -> schorsingen.bekijk(leerling.id(), na, aantal, blad.getoond(aantal), wie),
                        this::weergave),
                blad);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Lees een schorsing", description = "Zonder de redenen; die staan in de historie.")
    @APIResponseSchema(value = SchorsingAntwoord.class, responseCode = "200", responseDescription = "De schorsing.")
    @Recht(
            scope = "placement:lezen",
            rollen = {Rol.BESTUUR, Rol.VESTIGING})
    public Response leesSchorsing(@BeanParam Schorsingpad schorsing, @Context Request verzoek) {
        return Antwoorden.besloten(verzoek, lees(schorsing), ONBEKEND);
    }

    @POST
    @Path("/{id}/beeindigingen")
    @Operation(summary = "Beeindig een schorsing eerder", description = "Een keer; de leerling komt eerder terug.")
    @APIResponseSchema(value = SchorsingAntwoord.class, responseCode = "201", responseDescription = "De schorsing.")
    @Recht(
            scope = "placement:schrijven",
            rollen = {Rol.BESTUUR, Rol.VESTIGING})
    public Response beeindigSchorsing(
            @BeanParam Schorsingpad schorsing, @BeanParam Gezien gezien, NieuwSchorsingseinde nieuw) {
        return ontvangst.ontvang(
                nieuw,
                wie -> eindes.bezwaren(schorsing.leerling(), schorsing.id(), nieuw.einddatum(), wie),
                wie -> eindes.beeindig(schorsing.leerling(), schorsing.id(), nieuw.einddatum(), gezien, wie),
                _ -> lees(schorsing));
    }

    @GET
    @Path("/{id}/beeindigingen")
    @Operation(summary = "Lees of een schorsing eerder eindigde", description = "Oudste eerst.")
    @APIResponseSchema(value = Geschiedenis.class, responseCode = "200", responseDescription = "De stappen.")
    @Recht(
            scope = "placement:lezen",
            rollen = {Rol.BESTUUR, Rol.VESTIGING})
    public Response leesSchorsingsbeeindigingen(@BeanParam Schorsingpad schorsing) {
        return new Zaakhistorie(
                        schorsingen.historie(schorsing.leerling(), schorsing.id(), beller.verplicht()), ONBEKEND)
                .van(Stapsoort.SCHORSING_BEEINDIGEN);
    }

    private Optional<Gelezen> lees(Schorsingpad pad) {
        return schorsingen
                .bekijk(pad.leerling(), pad.id(), beller.verplicht())
                .map(schorsing -> new Gelezen(weergave(schorsing), schorsing.versie(), pad.plaats()));
    }

    private SchorsingAntwoord weergave(Schorsing schorsing) {
        return SchorsingAntwoord.van(schorsing, LocalDate.now(klok));
    }
}
