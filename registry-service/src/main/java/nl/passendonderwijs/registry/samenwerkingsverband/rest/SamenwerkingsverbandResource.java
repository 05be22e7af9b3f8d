package nl.passendonderwijs.registry.samenwerkingsverband.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import nl.passendonderwijs.kit.probleem.ProbleemException;
import nl.passendonderwijs.kit.rest.Antwoorden;
import nl.passendonderwijs.kit.rest.Bladwijzer;
import nl.passendonderwijs.kit.rest.Limiet;
import nl.passendonderwijs.kit.rest.Pagina;
import nl.passendonderwijs.kit.toegang.Openbaar;
import nl.passendonderwijs.kit.uitkomst.Weigering;
import nl.passendonderwijs.kit.waarden.Sector;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.registry.samenwerkingsverband.Samenwerkingsverbanden;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/registry/v1/samenwerkingsverbanden")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Samenwerkingsverbanden", description = "De regionale en landelijke samenwerkingsverbanden.")
@RunOnVirtualThread
public class SamenwerkingsverbandResource {

    @Inject
    Samenwerkingsverbanden samenwerkingsverbanden;

    @GET
    @Openbaar
    @Operation(summary = "Alle samenwerkingsverbanden", description = "Op volgorde van code.")
    @APIResponse(
            responseCode = "200",
            description = "Een pagina.",
            content = @Content(schema = @Schema(implementation = SamenwerkingsverbandPagina.class)))
    public Response zoekSamenwerkingsverbanden(
            @Parameter(description = "Alleen van deze sector.") @QueryParam("sector") @Nullable Sector sector,
            @QueryParam("limiet") @DefaultValue(Limiet.STANDAARD) Limiet limiet,
            @QueryParam("na") @Nullable Bladwijzer na,
            @Parameter(description = "Tel ook hoeveel het er in alle pagina's zijn.")
                    @QueryParam("telTotaal")
                    @DefaultValue("false")
                    boolean telTotaal,
            @Context UriInfo uri) {
        var gelezen = samenwerkingsverbanden.pagina(sector, na == null ? "" : na.sleutel(), limiet.plusEen()).stream()
                .map(SamenwerkingsverbandWeergave::van)
                .toList();
        var pagina = Pagina.van(gelezen, limiet, swv -> swv.code().toString(), uri.getRequestUri());
        return Antwoorden.openbarePagina(telTotaal ? pagina.metTotaal(samenwerkingsverbanden.aantal(sector)) : pagina);
    }

    @GET
    @Path("/{code}")
    @Openbaar
    @Operation(summary = "Eén samenwerkingsverband")
    @APIResponse(
            responseCode = "200",
            description = "Het samenwerkingsverband.",
            content = @Content(schema = @Schema(implementation = SamenwerkingsverbandWeergave.class)))
    public Response geefSamenwerkingsverband(@PathParam("code") SwvCode code, @Context Request verzoek) {
        var gevonden = samenwerkingsverbanden
                .zoek(code)
                .orElseThrow(() ->
                        new ProbleemException(Weigering.onbekend("Er is geen samenwerkingsverband met deze code.")));
        return Antwoorden.openbaar(verzoek, SamenwerkingsverbandWeergave.van(gevonden.waarde()), gevonden.versie());
    }
}
