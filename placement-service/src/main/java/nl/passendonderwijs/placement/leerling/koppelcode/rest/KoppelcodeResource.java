package nl.passendonderwijs.placement.leerling.koppelcode.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import nl.passendonderwijs.kit.rest.Antwoorden;
import nl.passendonderwijs.kit.rest.Antwoorden.Gelezen;
import nl.passendonderwijs.kit.schrijven.Schrijven;
import nl.passendonderwijs.kit.toegang.HuidigeBeller;
import nl.passendonderwijs.kit.toegang.Recht;
import nl.passendonderwijs.kit.toegang.Rol;
import nl.passendonderwijs.placement.leerling.koppelcode.Koppelcode;
import nl.passendonderwijs.placement.leerling.koppelcode.KoppelcodeService;
import nl.passendonderwijs.placement.leerling.rest.Leerlingpad;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Codes with which parents let a next school find their child. */
@Path("/placement/v1/leerlingen/{leerlingId}/koppelcodes")
@Produces("application/json")
@Consumes("application/json")
@RunOnVirtualThread
@Tag(name = "Leerlingen")
public class KoppelcodeResource {

    @Inject
    KoppelcodeService koppelcodes;

    @Inject
    Schrijven schrijven;

    @Inject
    HuidigeBeller beller;

    @POST
    @Operation(
            summary = "Geef een koppelcode uit",
            description = "Een code voor de ouders, die een volgende school een keer kan gebruiken. Alleen dit antwoord"
                    + " toont haar; een nieuwe code beëindigt de vorige van uw bestuur.")
    @APIResponseSchema(
            value = KoppelcodeAntwoord.class,
            responseCode = "201",
            responseDescription = "De code en haar laatste dag.")
    @Recht(
            scope = "placement:schrijven",
            rollen = {Rol.BESTUUR, Rol.VESTIGING})
    public Response geefKoppelcodeUit(@BeanParam Leerlingpad leerling, NieuweKoppelcode nieuw) {
        var code = koppelcodes.trek();
        return schrijven.maak(
                nieuw,
                () -> koppelcodes.toets(nieuw.dagen()),
                () -> koppelcodes
                        .geefUit(leerling.id(), code, nieuw.dagen(), beller.verplicht())
                        .dan(UUID::toString),
                id -> lees(leerling.id(), UUID.fromString(id), code));
    }

    @GET
    @Path("/{id}")
    @Operation(
            summary = "Lees hoe het met een koppelcode staat",
            description = "Of zij nog kan worden gebruikt; zonder de code zelf. Voor het bestuur dat haar uitgaf.")
    @APIResponseSchema(value = KoppelcodeAntwoord.class, responseCode = "200", responseDescription = "De koppelcode.")
    @Recht(
            scope = "placement:lezen",
            rollen = {Rol.BESTUUR, Rol.VESTIGING})
    public Response leesKoppelcode(
            @BeanParam Leerlingpad leerling,
            @Parameter(description = "Id van de koppelcode.", example = "01932c0a-11d4-7e02-8f3b-6c7d8e9f0a1b")
                    @PathParam("id")
                    UUID id,
            @Context Request verzoek) {
        return Antwoorden.besloten(verzoek, lees(leerling.id(), id, null), "Deze koppelcode bestaat niet.");
    }

    private Optional<Gelezen> lees(UUID leerling, UUID id, @Nullable Koppelcode getrokken) {
        var adres = URI.create("/placement/v1/leerlingen/%s/koppelcodes/%s".formatted(leerling, id));
        return koppelcodes
                .bekijk(leerling, id, getrokken, beller.verplicht())
                .map(beeld ->
                        new Gelezen(KoppelcodeAntwoord.van(beeld), beeld.stand().ordinal(), adres));
    }
}
