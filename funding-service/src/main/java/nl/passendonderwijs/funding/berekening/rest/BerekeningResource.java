package nl.passendonderwijs.funding.berekening.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.UUID;
import nl.passendonderwijs.funding.berekening.Berekening;
import nl.passendonderwijs.funding.berekening.BerekeningService;
import nl.passendonderwijs.funding.berekening.Berekeningvraag;
import nl.passendonderwijs.kit.probleem.ProbleemException;
import nl.passendonderwijs.kit.rest.Antwoorden;
import nl.passendonderwijs.kit.rest.Antwoorden.Gelezen;
import nl.passendonderwijs.kit.rest.Bladwijzer;
import nl.passendonderwijs.kit.rest.Limiet;
import nl.passendonderwijs.kit.rest.Pagina;
import nl.passendonderwijs.kit.toegang.HuidigeBeller;
import nl.passendonderwijs.kit.toegang.Recht;
import nl.passendonderwijs.kit.toegang.Rol;
import nl.passendonderwijs.kit.uitkomst.Weigering;
import nl.passendonderwijs.kit.waarden.Schooljaar;
import nl.passendonderwijs.kit.waarden.SwvCode;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The calculated funding. */
@Path("/funding/v1/berekeningen")
@Produces("application/json")
@RunOnVirtualThread
@Tag(name = "Berekeningen", description = "De bekostiging van een samenwerkingsverband, met teldatum, tarief en bron.")
public class BerekeningResource {

    @Inject
    BerekeningService berekeningen;

    @Inject
    HuidigeBeller beller;

    @GET
    @Recht(
            scope = "funding:lezen",
            rollen = {Rol.SWV, Rol.INSPECTIE, Rol.MINISTERIE, Rol.BEHEER})
    @Operation(
            summary = "Berekeningen",
            description = "De nieuwste berekening van elk samenwerkingsverband en elke periode. Een"
                    + " samenwerkingsverband ziet alleen zichzelf.")
    @APIResponse(
            responseCode = "200",
            description = "Een pagina met berekeningen.",
            content = @Content(schema = @Schema(implementation = Berekeningenpagina.class)))
    public Response lijstBerekeningen(
            @Parameter(description = "Alleen dit samenwerkingsverband.") @QueryParam("swv") @Nullable SwvCode swv,
            @Parameter(description = "Alleen deze periode.") @QueryParam("periode") @Nullable Schooljaar periode,
            @QueryParam("limiet") @DefaultValue(Limiet.STANDAARD) Limiet limiet,
            @QueryParam("na") @Nullable Bladwijzer na,
            @Context UriInfo uri) {
        var vraag = new Berekeningvraag(swv, periode, na == null ? "" : na.sleutel(), limiet.plusEen());
        var gelezen = berekeningen.zoek(vraag, beller.verplicht()).stream()
                .map(BerekeningAntwoord::van)
                .toList();
        return Antwoorden.beslotenPagina(Pagina.van(gelezen, limiet, BerekeningResource::sleutel, uri.getRequestUri()));
    }

    @GET
    @Path("/{id}")
    @Recht(
            scope = "funding:lezen",
            rollen = {Rol.SWV, Rol.INSPECTIE, Rol.MINISTERIE, Rol.BEHEER})
    @Operation(
            summary = "Een berekening",
            description = "Een berekening verandert nooit; ook een oudere versie blijft op te vragen.")
    @APIResponse(
            responseCode = "200",
            description = "De berekening.",
            content = @Content(schema = @Schema(implementation = BerekeningAntwoord.class)))
    public Response leesBerekening(
            @Parameter(description = "Id van de berekening.") @PathParam("id") UUID id, @Context Request verzoek) {
        return berekeningen
                .zoek(id, beller.verplicht())
                .map(berekening -> Antwoorden.besloten(verzoek, gelezen(berekening)))
                .orElseThrow(() -> new ProbleemException(Weigering.onbekend("Deze berekening bestaat niet.")));
    }

    private static Gelezen gelezen(Berekening berekening) {
        var plaats = URI.create("/funding/v1/berekeningen/" + berekening.id());
        return new Gelezen(BerekeningAntwoord.van(berekening), berekening.versie(), plaats);
    }

    private static String sleutel(BerekeningAntwoord berekening) {
        return berekening.swv() + " " + berekening.periode();
    }
}
