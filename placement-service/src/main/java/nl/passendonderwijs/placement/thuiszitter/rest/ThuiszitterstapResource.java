package nl.passendonderwijs.placement.thuiszitter.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.passendonderwijs.kit.rest.Voorwaarde;
import nl.passendonderwijs.kit.schrijven.Schrijven;
import nl.passendonderwijs.kit.toegang.HuidigeBeller;
import nl.passendonderwijs.kit.toegang.Recht;
import nl.passendonderwijs.kit.toegang.Rol;
import nl.passendonderwijs.placement.thuiszitter.ThuiszitterService;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What happens after the report; each step stands in the history, and answers the thuiszitter as it is then. */
@Path(Thuiszitterlezer.PAD + "/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Thuiszitters")
public class ThuiszitterstapResource {

    private static final String ETAG = "ETag van de thuiszitter zoals u haar zag.";

    @Inject
    ThuiszitterService thuiszitters;

    @Inject
    Thuiszitterlezer lezer;

    @Inject
    Schrijven schrijven;

    @Inject
    HuidigeBeller beller;

    @POST
    @Path("/doorzettingsbesluiten")
    @Operation(
            summary = "Leg een doorzettingsbesluit vast",
            description =
                    "Door het samenwerkingsverband, als partijen het niet eens werden over een plek (THZ-03): wie naar"
                            + " de afspraken met gemeenten besliste, en voor welke school. Een keer per melding.")
    @APIResponseSchema(
            value = ThuiszitterAntwoord.class,
            responseCode = "201",
            responseDescription = "De thuiszitter met het besluit.")
    @Recht(
            scope = "placement:schrijven",
            rollen = {Rol.SWV})
    public Response zetDoor(
            @Parameter(description = Thuiszitterlezer.ID, example = Thuiszitterlezer.VOORBEELD) @PathParam("id")
                    UUID id,
            @Parameter(description = ETAG, example = "\"0\"") @HeaderParam(Voorwaarde.KOP) @Nullable String ifMatch,
            NieuwDoorzettingsbesluit nieuw) {
        var wie = beller.verplicht();
        var voorwaarde = new Voorwaarde(ifMatch);
        return schrijven.maak(
                nieuw,
                () -> thuiszitters.bezwaren(id, nieuw.besluitdatum(), nieuw.toegewezenVestiging(), wie),
                () -> thuiszitters
                        .doorzet(id, nieuw.besluit(), voorwaarde::bezwaar, wie)
                        .dan(UUID::toString),
                gezet -> lezer.lees(UUID.fromString(gezet)));
    }

    @POST
    @Path("/beeindigingen")
    @Operation(
            summary = "Beeindig een thuiszitter",
            description =
                    "Door school, bestuur of samenwerkingsverband. GEEN_LEERPLICHT_MEER kan niet zolang de leerplicht"
                            + " duurt (409, THZ-01).")
    @APIResponseSchema(
            value = ThuiszitterAntwoord.class,
            responseCode = "201",
            responseDescription = "De thuiszitter met het einde.")
    @Recht(
            scope = "placement:schrijven",
            rollen = {Rol.BESTUUR, Rol.VESTIGING, Rol.SWV})
    public Response beeindigThuiszitter(
            @Parameter(description = Thuiszitterlezer.ID, example = Thuiszitterlezer.VOORBEELD) @PathParam("id")
                    UUID id,
            @Parameter(description = ETAG, example = "\"0\"") @HeaderParam(Voorwaarde.KOP) @Nullable String ifMatch,
            NieuweBeeindiging nieuw) {
        var wie = beller.verplicht();
        var voorwaarde = new Voorwaarde(ifMatch);
        return schrijven.maak(
                nieuw,
                () -> thuiszitters.bezwaren(id, nieuw.einddatum(), wie),
                () -> thuiszitters
                        .beeindig(id, nieuw.beeindiging(), voorwaarde::bezwaar, wie)
                        .dan(UUID::toString),
                beeindigd -> lezer.lees(UUID.fromString(beeindigd)));
    }
}
