package nl.passendonderwijs.registry.teldatum.rest;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import nl.passendonderwijs.kit.csv.Csv;
import nl.passendonderwijs.kit.idempotentie.Vastlegging;
import nl.passendonderwijs.kit.probleem.ProbleemException;
import nl.passendonderwijs.kit.rest.Antwoorden;
import nl.passendonderwijs.kit.rest.Antwoorden.Gelezen;
import nl.passendonderwijs.kit.rest.Blad;
import nl.passendonderwijs.kit.rest.Collectie;
import nl.passendonderwijs.kit.rest.Collectieantwoord;
import nl.passendonderwijs.kit.schrijven.Schrijven;
import nl.passendonderwijs.kit.toegang.Openbaar;
import nl.passendonderwijs.kit.toegang.Recht;
import nl.passendonderwijs.kit.toegang.Rol;
import nl.passendonderwijs.kit.uitkomst.Weigering;
import nl.passendonderwijs.registry.teldatum.Teldata;
import nl.passendonderwijs.registry.teldatum.TeldatumService;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/registry/v1/teldata")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Teldata", description = "De dagen waarop leerlingen worden geteld, en de tellingen.")
@RunOnVirtualThread
public class TeldatumResource {

    @Inject
    Teldata teldata;

    @Inject
    Collectieantwoord antwoord;

    @Inject
    TeldatumService service;

    @Inject
    Schrijven schrijven;

    @POST
    @Recht(
            scope = "registry:beheren",
            rollen = {Rol.BEHEER})
    @Operation(
            summary = "Een teldatum vastleggen",
            description =
                    "Een dag in het verleden wordt meteen bereikt, een dag in de toekomst als hij aanbreekt. Geteld wordt"
                            + " wat volgens de telkalender op die dag telt (BEK-01).")
    @APIResponse(
            responseCode = "201",
            description = "Vastgelegd.",
            content = @Content(schema = @Schema(implementation = TeldatumWeergave.class)))
    @APIResponse(
            responseCode = "200",
            description = "Deze sector had deze teldatum al; er is niets veranderd.",
            content = @Content(schema = @Schema(implementation = TeldatumWeergave.class)))
    public Response legTeldatumVast(TeldatumVerzoek verzoek) {
        return schrijven.legVast(
                verzoek,
                verzoek::bezwaren,
                () -> service.legVast(verzoek.sector(), verzoek.teldatum())
                        .dan(uitkomst -> new Vastlegging(uitkomst.id().toString(), uitkomst.nieuw())),
                this::lees);
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIATYPE})
    @Openbaar
    @Operation(summary = "Alle teldata", description = "In de volgorde waarin ze zijn vastgelegd.")
    @APIResponse(
            responseCode = "200",
            description = "Een pagina.",
            content = @Content(schema = @Schema(implementation = TeldatumPagina.class)))
    public Response zoekTeldata(@BeanParam Blad blad) {
        return antwoord.openbaar(
                Collectie.opId(TeldatumWeergave.class, TeldatumWeergave::id, teldata::pagina, TeldatumWeergave::van),
                blad);
    }

    @GET
    @Path("/{id}")
    @Openbaar
    @Operation(summary = "Eén teldatum")
    @APIResponse(
            responseCode = "200",
            description = "De teldatum.",
            content = @Content(schema = @Schema(implementation = TeldatumWeergave.class)))
    public Response geefTeldatum(@PathParam("id") UUID id, @Context Request verzoek) {
        var gevonden = teldata.zoek(id)
                .orElseThrow(() -> new ProbleemException(Weigering.onbekend("Er is geen teldatum met dit id.")));
        return Antwoorden.openbaar(verzoek, TeldatumWeergave.van(gevonden.waarde()), gevonden.versie());
    }

    private Optional<Gelezen> lees(String id) {
        return teldata.zoek(UUID.fromString(id))
                .map(een -> new Gelezen(
                        TeldatumWeergave.van(een.waarde()), een.versie(), URI.create("/registry/v1/teldata/" + id)));
    }
}
