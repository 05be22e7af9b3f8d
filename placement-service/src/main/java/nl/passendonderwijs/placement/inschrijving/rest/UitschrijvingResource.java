package nl.passendonderwijs.placement.inschrijving.rest;

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
import nl.passendonderwijs.placement.gedeeld.rest.Gezien;
import nl.passendonderwijs.placement.gedeeld.rest.Ontvangst;
import nl.passendonderwijs.placement.historie.rest.Geschiedenis;
import nl.passendonderwijs.placement.inschrijving.status.Stapsoort;
import nl.passendonderwijs.placement.inschrijving.uitschrijving.UitschrijvingService;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The end of an inschrijving. */
@Path(Inschrijvinglezer.PAD + "/{id}/uitschrijvingen")
@Produces("application/json")
@Consumes("application/json")
@RunOnVirtualThread
@Tag(name = "Inschrijvingen")
public class UitschrijvingResource {

    @Inject
    UitschrijvingService uitschrijvingen;

    @Inject
    Inschrijvinglezer lezer;

    @Inject
    Ontvangst ontvangst;

    @POST
    @Operation(
            summary = "Schrijf een leerling uit",
            description = "Een tijdelijke inschrijving eindigt alleen door het besluit op de aanmelding (409, ZP-11).")
    @APIResponseSchema(
            value = InschrijvingAntwoord.class,
            responseCode = "201",
            responseDescription = "De inschrijving met haar einde.")
    @Recht(
            scope = "placement:schrijven",
            rollen = {Rol.BESTUUR, Rol.VESTIGING})
    public Response schrijfUit(
            @BeanParam Inschrijvingpad inschrijving, @BeanParam Gezien gezien, NieuweUitschrijving nieuw) {
        var formulier = nieuw.formulier();
        return ontvangst.ontvang(
                nieuw,
                wie -> uitschrijvingen.bezwaren(inschrijving.leerling(), inschrijving.id(), formulier, wie),
                wie -> uitschrijvingen.schrijfUit(inschrijving.leerling(), inschrijving.id(), formulier, gezien, wie),
                _ -> lezer.lees(inschrijving));
    }

    @GET
    @Operation(summary = "Lees de uitschrijving", description = "Oudste eerst.")
    @APIResponseSchema(value = Geschiedenis.class, responseCode = "200", responseDescription = "De stappen.")
    @Recht(
            scope = "placement:lezen",
            rollen = {Rol.BESTUUR, Rol.VESTIGING})
    public Response leesUitschrijvingen(@BeanParam Inschrijvingpad inschrijving) {
        return lezer.historie(inschrijving).van(Stapsoort.UITSCHRIJVEN);
    }
}
