package nl.passendonderwijs.placement.inschrijving.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.passendonderwijs.kit.rest.Voorwaarde;
import nl.passendonderwijs.kit.schrijven.Schrijven;
import nl.passendonderwijs.kit.toegang.HuidigeBeller;
import nl.passendonderwijs.kit.toegang.Recht;
import nl.passendonderwijs.kit.toegang.Rol;
import nl.passendonderwijs.placement.inschrijving.uitschrijving.UitschrijvingService;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

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
    Schrijven schrijven;

    @Inject
    HuidigeBeller beller;

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
            @Parameter(description = Inschrijvinglezer.LEERLING, example = Inschrijvinglezer.LEERLINGVOORBEELD)
                    @PathParam("leerlingId")
                    UUID leerling,
            @Parameter(description = Inschrijvinglezer.ID, example = Inschrijvinglezer.VOORBEELD) @PathParam("id")
                    UUID id,
            @Parameter(description = "ETag van de inschrijving zoals u haar zag.", example = "\"0\"")
                    @HeaderParam(Voorwaarde.KOP)
                    @Nullable
                    String ifMatch,
            NieuweUitschrijving nieuw) {
        var wie = beller.verplicht();
        var formulier = nieuw.formulier();
        var voorwaarde = new Voorwaarde(ifMatch);
        return schrijven.maak(
                nieuw,
                () -> uitschrijvingen.bezwaren(leerling, id, formulier, wie),
                () -> uitschrijvingen
                        .schrijfUit(leerling, id, formulier, voorwaarde::bezwaar, wie)
                        .dan(UUID::toString),
                _ -> lezer.lees(leerling, id));
    }
}
