package nl.passendonderwijs.placement.inschrijving.rest;

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
import java.util.UUID;
import nl.passendonderwijs.kit.csv.Csv;
import nl.passendonderwijs.kit.probleem.ProbleemException;
import nl.passendonderwijs.kit.rest.Antwoorden;
import nl.passendonderwijs.kit.rest.Blad;
import nl.passendonderwijs.kit.rest.Collectie;
import nl.passendonderwijs.kit.rest.Collectieantwoord;
import nl.passendonderwijs.kit.schrijven.Schrijven;
import nl.passendonderwijs.kit.toegang.HuidigeBeller;
import nl.passendonderwijs.kit.toegang.Recht;
import nl.passendonderwijs.kit.toegang.Rol;
import nl.passendonderwijs.kit.uitkomst.Weigering;
import nl.passendonderwijs.placement.historie.rest.Geschiedenis;
import nl.passendonderwijs.placement.inschrijving.InschrijvingService;
import nl.passendonderwijs.placement.leerling.rest.Leerlingpad;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where a pupil is enrolled, at the own bestuur. */
@Path(Inschrijvinglezer.PAD)
@Produces("application/json")
@Consumes("application/json")
@RunOnVirtualThread
@Tag(name = "Inschrijvingen", description = "De ingeschreven leerling: van de eerste tot de laatste schooldag.")
public class InschrijvingResource {

    @Inject
    InschrijvingService inschrijvingen;

    @Inject
    Inschrijvinglezer lezer;

    @Inject
    Schrijven schrijven;

    @Inject
    HuidigeBeller beller;

    @Inject
    Collectieantwoord antwoord;

    @POST
    @Operation(
            summary = "Schrijf een leerling in",
            description =
                    "Op een aanmelding die TOEGELATEN is, of zonder aanmelding voor een leerling die de school al had."
                            + " Een leerling staat op een school tegelijk ingeschreven (409); een tijdelijke inschrijving"
                            + " elders eindigt ermee. Sbo, so, vso en pro kunnen alleen na toelating (ZP-14).")
    @APIResponseSchema(
            value = InschrijvingAntwoord.class,
            responseCode = "201",
            responseDescription = "De inschrijving.")
    @Recht(
            scope = "placement:schrijven",
            rollen = {Rol.BESTUUR, Rol.VESTIGING})
    public Response schrijfIn(@BeanParam Leerlingpad leerling, NieuweInschrijving nieuw) {
        var wie = beller.verplicht();
        var beoordeling = inschrijvingen.beoordeel(leerling.id(), nieuw.formulier(), wie);
        return schrijven.maak(
                nieuw,
                beoordeling::fouten,
                () -> inschrijvingen.schrijfIn(beoordeling, wie).dan(UUID::toString),
                id -> lezer.lees(new Inschrijvingpad(leerling.id(), UUID.fromString(id))));
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIATYPE})
    @Operation(
            summary = "Lees de inschrijvingen van een leerling",
            description = "Die bij het eigen bestuur, onder elk id van de leerling, oudste eerst.")
    @APIResponseSchema(
            value = InschrijvingenPagina.class,
            responseCode = "200",
            responseDescription = "Een pagina inschrijvingen.")
    @Recht(
            scope = "placement:lezen",
            rollen = {Rol.BESTUUR, Rol.VESTIGING})
    public Response leesInschrijvingen(@BeanParam Leerlingpad leerling, @BeanParam Blad blad) {
        var wie = beller.verplicht();
        if (!inschrijvingen.kent(leerling.id(), wie)) {
            throw new ProbleemException(Weigering.onbekend("Deze leerling bestaat niet."));
        }
        return antwoord.besloten(
                Collectie.opId(
                        InschrijvingAntwoord.class,
                        InschrijvingAntwoord::id,
                        (na, aantal) -> inschrijvingen.bekijk(leerling.id(), na, aantal, blad.getoond(aantal), wie),
                        lezer::weergave),
                blad);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Lees een inschrijving", description = "Zoals zij vandaag staat.")
    @APIResponseSchema(
            value = InschrijvingAntwoord.class,
            responseCode = "200",
            responseDescription = "De inschrijving.")
    @Recht(
            scope = "placement:lezen",
            rollen = {Rol.BESTUUR, Rol.VESTIGING})
    public Response leesInschrijving(@BeanParam Inschrijvingpad inschrijving, @Context Request verzoek) {
        return Antwoorden.besloten(verzoek, lezer.lees(inschrijving), Inschrijvinglezer.ONBEKEND);
    }

    @GET
    @Path("/{id}/historie")
    @Operation(
            summary = "Lees de historie van een inschrijving",
            description = "Elke stap, ook die van schorsing en verwijdering, oudste eerst.")
    @APIResponseSchema(value = Geschiedenis.class, responseCode = "200", responseDescription = "Alle stappen.")
    @Recht(
            scope = "placement:lezen",
            rollen = {Rol.BESTUUR, Rol.VESTIGING})
    public Response leesInschrijvinghistorie(@BeanParam Inschrijvingpad inschrijving) {
        return lezer.historie(inschrijving).alle();
    }
}
