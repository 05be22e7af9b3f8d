package nl.passendonderwijs.registry.tellevering.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Optional;
import nl.passendonderwijs.kit.idempotentie.Vastlegging;
import nl.passendonderwijs.kit.probleem.ProbleemException;
import nl.passendonderwijs.kit.rest.Voorwaarde;
import nl.passendonderwijs.kit.schrijven.Schrijven;
import nl.passendonderwijs.kit.toegang.HuidigeBeller;
import nl.passendonderwijs.kit.toegang.Openbaar;
import nl.passendonderwijs.kit.toegang.Recht;
import nl.passendonderwijs.kit.toegang.Rol;
import nl.passendonderwijs.kit.uitkomst.Weigering;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.registry.tellevering.TelleverService;
import nl.passendonderwijs.registry.tellevering.rest.Vestigingtellinglezer.Gezien;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/registry/v1/vestigingen/{code}/tellingen/{teldatum}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Teldata")
@RunOnVirtualThread
public class TelleverResource {

    @Inject
    TelleverService service;

    @Inject
    Vestigingtellinglezer lezer;

    @Inject
    Schrijven schrijven;

    @Inject
    HuidigeBeller beller;

    @PUT
    @Recht(
            scope = "registry:schrijven",
            rollen = {Rol.BESTUUR, Rol.VESTIGING})
    @Operation(
            summary = "Lever wat er op een teldatum is geteld",
            description = "Alle soorten van de vestiging tegelijk, door haar bestuur op die dag. Tot de definitieve dag"
                    + " vervangt dit wat er geteld was, en volgt een nieuwe versie van de telling; daarna wordt het"
                    + " bewaard zonder gevolg. Dezelfde inhoud nog eens verandert niets.")
    @APIResponse(
            responseCode = "201",
            description = "De eerste levering van deze vestiging en teldatum.",
            content = @Content(schema = @Schema(implementation = VestigingtellingWeergave.class)))
    @APIResponse(
            responseCode = "200",
            description = "Vervangen, of ongewijzigd.",
            content = @Content(schema = @Schema(implementation = VestigingtellingWeergave.class)))
    public Response leverTelling(
            @PathParam("code") Vestigingscode code,
            @Parameter(schema = @Schema(format = "date", examples = "2026-02-01")) @PathParam("teldatum")
                    LocalDate teldatum,
            @Parameter(description = "ETag zoals u hem las.", example = "\"7\"") @HeaderParam(Voorwaarde.KOP) @Nullable
                    String ifMatch,
            TelleverVerzoek verzoek) {
        var wie = beller.verplicht();
        var voorwaarde = new Voorwaarde(ifMatch);
        var opgave = verzoek.opgave(code, teldatum);
        return schrijven.legVast(
                verzoek,
                () -> service.bezwaren(opgave, wie),
                () -> service.lever(opgave, wie, versie -> voorwaarde.bezwaar(lezer.exact(versie)))
                        .dan(nieuw -> new Vastlegging(code + "/" + teldatum, nieuw)),
                bron -> lezer.lees(code, teldatum, Optional.of(wie)).map(Gezien::gelezen));
    }

    @GET
    @Openbaar
    @Operation(
            summary = "Wat er van een vestiging op een teldatum is geteld",
            description = "Met alle leveringen. De eigen school en haar bestuur, ministerie, inspectie en"
                    + " beheer zien met hun token exacte aantallen, haar samenwerkingsverband van die dag die van zijn"
                    + " eigen sector; verder zijn kleine aantallen gemaskeerd (PRIV-12).")
    @APIResponse(
            responseCode = "200",
            description = "De telling van de vestiging.",
            content = @Content(schema = @Schema(implementation = VestigingtellingWeergave.class)))
    public Response geefVestigingtelling(
            @PathParam("code") Vestigingscode code,
            @Parameter(schema = @Schema(format = "date", examples = "2026-02-01")) @PathParam("teldatum")
                    LocalDate teldatum,
            @Context Request verzoek) {
        return lezer.lees(code, teldatum, beller.zoek())
                .map(gezien -> gezien.zicht().antwoord(verzoek, gezien.gelezen()))
                .orElseThrow(() ->
                        new ProbleemException(Weigering.onbekend("Van deze vestiging is op deze dag niets geteld.")));
    }
}
