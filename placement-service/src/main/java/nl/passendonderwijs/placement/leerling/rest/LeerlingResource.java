package nl.passendonderwijs.placement.leerling.rest;

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
import java.util.UUID;
import nl.passendonderwijs.kit.idempotentie.Vastlegging;
import nl.passendonderwijs.kit.rest.Antwoorden;
import nl.passendonderwijs.kit.schrijven.Schrijven;
import nl.passendonderwijs.kit.toegang.HuidigeBeller;
import nl.passendonderwijs.kit.toegang.Recht;
import nl.passendonderwijs.kit.toegang.Rol;
import nl.passendonderwijs.placement.leerling.LeerlingService;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Pupils of a bestuur, by the id that is the same at every school. */
@Path(Leerlinglezing.PAD)
@Produces("application/json")
@Consumes("application/json")
@RunOnVirtualThread
@Tag(name = "Leerlingen", description = "Wie dezelfde leerling is, ook bij een andere school.")
public class LeerlingResource {

    @Inject
    LeerlingService leerlingen;

    @Inject
    Leerlinglezing lezing;

    @Inject
    Schrijven schrijven;

    @Inject
    HuidigeBeller beller;

    @POST
    @Operation(
            summary = "Registreer een leerling die de school al heeft",
            description =
                    "Hetzelfde bestuur en leerlingkenmerk is dezelfde leerling (200). Met een koppelcode is het de"
                            + " leerling die een andere school al kent.")
    @APIResponse(
            responseCode = "201",
            description = "Opgenomen.",
            content = @Content(schema = @Schema(implementation = LeerlingAntwoord.class)))
    @APIResponse(
            responseCode = "200",
            description = "Was al bekend.",
            content = @Content(schema = @Schema(implementation = LeerlingAntwoord.class)))
    @Recht(
            scope = "placement:schrijven",
            rollen = {Rol.BESTUUR, Rol.VESTIGING})
    public Response registreerLeerling(NieuweLeerling nieuw) {
        var herkenning = leerlingen.herken(nieuw.gegevens(), beller.verplicht());
        return schrijven.legVast(
                nieuw,
                () -> leerlingen.toets(herkenning),
                () -> leerlingen
                        .registreer(herkenning, beller.verplicht())
                        .dan(leerling -> new Vastlegging(
                                leerling.id().toString(), herkenning.bekend().isEmpty())),
                id -> lezing.lees(UUID.fromString(id)));
    }

    @GET
    @Path("/{leerlingId}")
    @Operation(
            summary = "Lees een leerling",
            description = "Een id dat in een ander is opgegaan blijft geldig; `samengevoegdMet` noemt het leidende.")
    @APIResponseSchema(value = LeerlingAntwoord.class, responseCode = "200", responseDescription = "De leerling.")
    @Recht(
            scope = "placement:lezen",
            rollen = {Rol.BESTUUR, Rol.VESTIGING})
    public Response leesLeerling(@BeanParam Leerlingpad leerling, @Context Request verzoek) {
        return Antwoorden.besloten(verzoek, lezing.lees(leerling.id()), Leerlinglezing.ONBEKEND);
    }

    @POST
    @Path("/_zoek")
    @Operation(
            summary = "Zoek een eigen leerling op kenmerk",
            description = "Leest alleen; het kenmerk staat in de inhoud en nooit in een adres.")
    @APIResponseSchema(value = LeerlingAntwoord.class, responseCode = "200", responseDescription = "De leerling.")
    @Recht(
            scope = "placement:lezen",
            rollen = {Rol.BESTUUR, Rol.VESTIGING})
    public Response zoekLeerling(Leerlingvraag vraag, @Context Request verzoek) {
        return Antwoorden.besloten(verzoek, lezing.lees(vraag.leerlingkenmerk()), Leerlinglezing.ONBEKEND);
    }
}
