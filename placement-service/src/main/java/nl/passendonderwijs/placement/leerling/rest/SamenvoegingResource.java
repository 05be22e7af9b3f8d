package nl.passendonderwijs.placement.leerling.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.passendonderwijs.kit.idempotentie.Vastlegging;
import nl.passendonderwijs.kit.schrijven.Schrijven;
import nl.passendonderwijs.kit.toegang.HuidigeBeller;
import nl.passendonderwijs.kit.toegang.Recht;
import nl.passendonderwijs.kit.toegang.Rol;
import nl.passendonderwijs.placement.leerling.SamenvoegingService;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Joins the id that this bestuur made to the one that another school has for the same child. */
@Path(Leerlinglezing.PAD + "/{leerlingId}/samenvoegingen")
@Produces("application/json")
@Consumes("application/json")
@RunOnVirtualThread
@Tag(name = "Leerlingen")
public class SamenvoegingResource {

    @Inject
    SamenvoegingService samenvoegingen;

    @Inject
    Leerlinglezing lezing;

    @Inject
    Schrijven schrijven;

    @Inject
    HuidigeBeller beller;

    @POST
    @Operation(
            summary = "Voeg een leerling samen met die van een andere school",
            description = "Beide ids blijven geldig en houden hun geschiedenis; het oudste wordt leidend. De"
                    + " geboortedatum moet gelijk zijn. Waren zij al samengevoegd, dan verandert er niets (200).")
    @APIResponse(
            responseCode = "201",
            description = "Samengevoegd.",
            content = @Content(schema = @Schema(implementation = LeerlingAntwoord.class)))
    @APIResponse(
            responseCode = "200",
            description = "Was al samengevoegd.",
            content = @Content(schema = @Schema(implementation = LeerlingAntwoord.class)))
    @Recht(
            scope = "placement:schrijven",
            rollen = {Rol.BESTUUR, Rol.VESTIGING})
    public Response voegLeerlingenSamen(@BeanParam Leerlingpad leerling, NieuweSamenvoeging nieuw) {
        var voorstel = samenvoegingen.beoordeel(leerling.id(), nieuw.koppelcode(), beller.verplicht());
        return schrijven.legVast(
                nieuw,
                voorstel::fouten,
                () -> samenvoegingen
                        .voegSamen(voorstel, beller.verplicht())
                        .dan(veranderd -> new Vastlegging(leerling.id().toString(), veranderd)),
                bron -> lezing.lees(UUID.fromString(bron)));
    }
}
