package nl.passendonderwijs.registry.gebied.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
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
import nl.passendonderwijs.kit.waarden.Gemeentecode;
import nl.passendonderwijs.registry.gebied.Gemeenten;
import nl.passendonderwijs.registry.gedeeld.rest.Overzichtantwoord;
import nl.passendonderwijs.registry.gedeeld.rest.Peildag;
import nl.passendonderwijs.registry.gedeeld.rest.Terugblik;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/registry/v1/gemeenten")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Gebied", description = "Gemeenten en postcodes, waaruit de regio van elk samenwerkingsverband bestaat.")
@RunOnVirtualThread
public class GemeenteResource {
    private static final String ONBEKEND = "Er is geen gemeente met deze code.";

    @Inject
    Gemeenten gemeenten;

    @Inject
    Collectieantwoord antwoord;

    @Inject
    Overzichtantwoord overzicht;

    @Inject
    Clock klok;

    @GET
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIATYPE})
    @Openbaar
    @Operation(summary = "Alle gemeenten", description = "Op volgorde van code.")
    @APIResponse(
            responseCode = "200",
            description = "Een pagina.",
            content = @Content(schema = @Schema(implementation = GemeentePagina.class)))
    public Response zoekGemeenten(@BeanParam Peildag peildag, @BeanParam Blad blad) {
        return antwoord.openbaar(
                Collectie.opSleutel(
                        GemeenteWeergave.class,
                        GemeenteWeergave::code,
                        (na, aantal) -> gemeenten.pagina(peildag.of(klok), na, aantal),
                        GemeenteWeergave::van),
                blad);
    }

    @GET
    @Path("/{code}")
    @Openbaar
    @Operation(summary = "Eén gemeente")
    @APIResponse(
            responseCode = "200",
            description = "Eén gemeente.",
            content = @Content(schema = @Schema(implementation = GemeenteWeergave.class)))
    public Response geefGemeente(
            @PathParam("code") Gemeentecode code, @BeanParam Peildag peildag, @Context Request verzoek) {
        var gevonden = peildag.kies(gemeenten, code, ONBEKEND);
        return Antwoorden.openbaar(verzoek, GemeenteWeergave.van(gevonden.waarde()), gevonden.versie());
    }

    @GET
    @Path("/{code}/historie")
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIATYPE})
    @Openbaar
    @Operation(
            summary = "Alles wat er ooit van een gemeente bekend was",
            description =
                    "Op volgorde van de dagen waarover het ging, en dan van vastlegging; ook wat later is verbeterd.")
    @APIResponse(
            responseCode = "200",
            description = "De historie.",
            content = @Content(schema = @Schema(implementation = GemeenteHistorie.class)))
    public Response geefHistorieVanGemeente(@PathParam("code") Gemeentecode code, @BeanParam Terugblik terugblik) {
        var standen = terugblik.vanBekende(gemeenten.historie(code), GemeenteHistorie.Stand::van, ONBEKEND);
        return overzicht.openbaar(new GemeenteHistorie(standen), GemeenteHistorie.Stand.class, standen);
    }
}
