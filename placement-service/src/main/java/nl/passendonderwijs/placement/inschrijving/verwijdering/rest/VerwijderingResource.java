package nl.passendonderwijs.placement.inschrijving.verwijdering.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import nl.passendonderwijs.kit.probleem.ProbleemException;
import nl.passendonderwijs.kit.rest.Antwoorden;
import nl.passendonderwijs.kit.rest.Pagina;
import nl.passendonderwijs.kit.toegang.HuidigeBeller;
import nl.passendonderwijs.kit.toegang.Recht;
import nl.passendonderwijs.kit.toegang.Rol;
import nl.passendonderwijs.kit.uitkomst.Weigering;
import nl.passendonderwijs.placement.gedeeld.rest.Gezien;
import nl.passendonderwijs.placement.gedeeld.rest.Ontvangst;
import nl.passendonderwijs.placement.historie.rest.Geschiedenis;
import nl.passendonderwijs.placement.inschrijving.InschrijvingService;
import nl.passendonderwijs.placement.inschrijving.status.Stapsoort;
import nl.passendonderwijs.placement.inschrijving.verwijdering.VerwijderingService;
import nl.passendonderwijs.placement.leerling.rest.Leerlingpad;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The removal of a pupil, from intention to the end of it (VER-01). */
@Path(Verwijderinglezer.PAD)
@Produces("application/json")
@Consumes("application/json")
@RunOnVirtualThread
@Tag(name = "Inschrijvingen")
public class VerwijderingResource {

    @Inject
    VerwijderingService verwijderingen;

    @Inject
    InschrijvingService inschrijvingen;

    @Inject
    Verwijderinglezer lezer;

    @Inject
    Ontvangst ontvangst;

    @Inject
    HuidigeBeller beller;

    @POST
    @Operation(
            summary = "Neem een verwijdering voor",
            description = "De inschrijving staat daarna op VERWIJDERING_VOORGENOMEN; schorsen kan intussen (VER-01).")
    @APIResponseSchema(
            value = VerwijderingAntwoord.class,
            responseCode = "201",
            responseDescription = "De verwijdering.")
    @Recht(
            scope = "placement:schrijven",
            rollen = {Rol.BESTUUR, Rol.VESTIGING})
    public Response neemVerwijderingVoor(@BeanParam Leerlingpad leerling, NieuwVoornemen nieuw) {
        return ontvangst.ontvang(
                nieuw,
                _ -> verwijderingen.bezwaren("voornemendatum", nieuw.voornemendatum()),
                wie -> verwijderingen.neemVoor(leerling.id(), nieuw.voornemendatum(), nieuw.motivering(), wie),
                id -> lezer.lees(new Verwijderpad(leerling.id(), id)));
    }

    @GET
    @Operation(
            summary = "Lees de verwijderingen van een leerling",
            description = "Die bij het eigen bestuur, oudste eerst.")
    @APIResponseSchema(
            value = VerwijderingenPagina.class,
            responseCode = "200",
            responseDescription = "De verwijderingen.")
    @Recht(
            scope = "placement:lezen",
            rollen = {Rol.BESTUUR, Rol.VESTIGING})
    public Response leesVerwijderingen(@BeanParam Leerlingpad leerling) {
        var wie = beller.verplicht();
        if (!inschrijvingen.kent(leerling.id(), wie)) {
            throw new ProbleemException(Weigering.onbekend("Deze leerling bestaat niet."));
        }
        var gevonden = verwijderingen.bekijk(leerling.id(), wie).stream()
                .map(lezer::weergave)
                .toList();
        return Antwoorden.beslotenPagina(new Pagina<>(gevonden, null, null));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Lees een verwijdering", description = "Met elk vastgelegd feit.")
    @APIResponseSchema(
            value = VerwijderingAntwoord.class,
            responseCode = "200",
            responseDescription = "De verwijdering.")
    @Recht(
            scope = "placement:lezen",
            rollen = {Rol.BESTUUR, Rol.VESTIGING})
    public Response leesVerwijdering(@BeanParam Verwijderpad verwijdering, @Context Request verzoek) {
        return Antwoorden.besloten(verzoek, lezer.lees(verwijdering), Verwijderinglezer.ONBEKEND);
    }

    @POST
    @Path("/{id}/intrekkingen")
    @Operation(
            summary = "Zie af van een verwijdering",
            description = "De leerling blijft; de inschrijving staat weer op INGESCHREVEN.")
    @APIResponseSchema(
            value = VerwijderingAntwoord.class,
            responseCode = "201",
            responseDescription = "De verwijdering.")
    @Recht(
            scope = "placement:schrijven",
            rollen = {Rol.BESTUUR, Rol.VESTIGING})
    public Response trekVerwijderingIn(
            @BeanParam Verwijderpad verwijdering, @BeanParam Gezien gezien, NieuweVerwijderintrekking nieuw) {
        return ontvangst.ontvang(
                nieuw,
                _ -> verwijderingen.bezwaren("datum", nieuw.datum()),
                wie -> verwijderingen.trekIn(verwijdering.leerling(), verwijdering.id(), nieuw.datum(), gezien, wie),
                _ -> lezer.lees(verwijdering));
    }

    @GET
    @Path("/{id}/intrekkingen")
    @Operation(summary = "Lees of van de verwijdering is afgezien", description = "Oudste eerst.")
    @APIResponseSchema(value = Geschiedenis.class, responseCode = "200", responseDescription = "De stappen.")
    @Recht(
            scope = "placement:lezen",
            rollen = {Rol.BESTUUR, Rol.VESTIGING})
    public Response leesVerwijderintrekkingen(@BeanParam Verwijderpad verwijdering) {
        return lezer.historie(verwijdering).van(Stapsoort.VERWIJDERING_INTREKKEN);
    }
}
