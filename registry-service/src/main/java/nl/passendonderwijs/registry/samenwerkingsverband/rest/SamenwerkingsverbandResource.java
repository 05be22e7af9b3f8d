package nl.passendonderwijs.registry.samenwerkingsverband.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
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
import java.time.Clock;
import nl.passendonderwijs.kit.csv.Csv;
import nl.passendonderwijs.kit.rest.Antwoorden;
import nl.passendonderwijs.kit.rest.Blad;
import nl.passendonderwijs.kit.rest.Collectie;
import nl.passendonderwijs.kit.rest.Collectieantwoord;
import nl.passendonderwijs.kit.toegang.Openbaar;
import nl.passendonderwijs.kit.waarden.Sector;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.registry.gedeeld.rest.Overzichtantwoord;
import nl.passendonderwijs.registry.gedeeld.rest.Peildag;
import nl.passendonderwijs.registry.gedeeld.rest.Terugblik;
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
    private static final String ONBEKEND = "Er is geen samenwerkingsverband met deze code.";

    @Inject
    Samenwerkingsverbanden samenwerkingsverbanden;

    @Inject
    Collectieantwoord antwoord;

    @Inject
    Overzichtantwoord overzicht;

    @Inject
    Clock klok;

    @GET
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIATYPE})
    @Openbaar
    @Operation(summary = "Alle samenwerkingsverbanden", description = "Op volgorde van code.")
    @APIResponse(
            responseCode = "200",
            description = "Een pagina.",
            content = @Content(schema = @Schema(implementation = SamenwerkingsverbandPagina.class)))
    public Response zoekSamenwerkingsverbanden(
            @Parameter(description = "Alleen van deze sector.") @QueryParam("sector") @Nullable Sector sector,
            @Parameter(description = "Tel ook hoeveel het er in alle pagina's zijn.")
                    @QueryParam("telTotaal")
                    @DefaultValue("false")
                    boolean telTotaal,
            @BeanParam Peildag peildag,
            @BeanParam Blad blad) {
        var dag = peildag.of(klok);
        var collectie = Collectie.opSleutel(
                SamenwerkingsverbandWeergave.class,
                SamenwerkingsverbandWeergave::code,
                (na, aantal) -> samenwerkingsverbanden.pagina(sector, dag, na, aantal),
                SamenwerkingsverbandWeergave::van);
        return antwoord.openbaar(
                telTotaal ? collectie.metTotaal(() -> samenwerkingsverbanden.aantal(sector, dag)) : collectie, blad);
    }

    @GET
    @Path("/{code}")
    @Openbaar
    @Operation(summary = "Eén samenwerkingsverband")
    @APIResponse(
            responseCode = "200",
            description = "Het samenwerkingsverband.",
            content = @Content(schema = @Schema(implementation = SamenwerkingsverbandWeergave.class)))
    public Response geefSamenwerkingsverband(
            @PathParam("code") SwvCode code, @BeanParam Peildag peildag, @Context Request verzoek) {
        var gevonden = peildag.kies(samenwerkingsverbanden, code, ONBEKEND);
        return Antwoorden.openbaar(verzoek, SamenwerkingsverbandWeergave.van(gevonden.waarde()), gevonden.versie());
    }

    @GET
    @Path("/{code}/historie")
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIATYPE})
    @Openbaar
    @Operation(
            summary = "Alles wat er ooit van een samenwerkingsverband bekend was",
            description =
                    "Op volgorde van de dagen waarover het ging, en dan van vastlegging; ook wat later is verbeterd.")
    @APIResponse(
            responseCode = "200",
            description = "De historie.",
            content = @Content(schema = @Schema(implementation = SamenwerkingsverbandHistorie.class)))
    public Response geefHistorieVanSamenwerkingsverband(
            @PathParam("code") SwvCode code, @BeanParam Terugblik terugblik) {
        var standen = terugblik.vanBekende(
                samenwerkingsverbanden.historie(code), SamenwerkingsverbandHistorie.Stand::van, ONBEKEND);
        return overzicht.openbaar(
                new SamenwerkingsverbandHistorie(standen), SamenwerkingsverbandHistorie.Stand.class, standen);
    }
}
