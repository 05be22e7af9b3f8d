package nl.passendonderwijs.registry.bestuur.rest;

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
import nl.passendonderwijs.kit.waarden.Bestuursnummer;
import nl.passendonderwijs.registry.bestuur.Besturen;
import nl.passendonderwijs.registry.gedeeld.rest.Overzichtantwoord;
import nl.passendonderwijs.registry.gedeeld.rest.Peildag;
import nl.passendonderwijs.registry.gedeeld.rest.Terugblik;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/registry/v1/besturen")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Besturen", description = "De bevoegde gezagsorganen.")
@RunOnVirtualThread
public class BestuurResource {
    private static final String ONBEKEND = "Er is geen bestuur met dit nummer.";

    @Inject
    Besturen besturen;

    @Inject
    Collectieantwoord antwoord;

    @Inject
    Overzichtantwoord overzicht;

    @Inject
    Clock klok;

    @GET
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIATYPE})
    @Openbaar
    @Operation(summary = "Alle besturen", description = "Op volgorde van nummer.")
    @APIResponse(
            responseCode = "200",
            description = "Een pagina.",
            content = @Content(schema = @Schema(implementation = BestuurPagina.class)))
    public Response zoekBesturen(@BeanParam Peildag peildag, @BeanParam Blad blad) {
        return antwoord.openbaar(
                Collectie.opSleutel(
                        BestuurWeergave.class,
                        BestuurWeergave::nummer,
                        (na, aantal) -> besturen.pagina(peildag.of(klok), na, aantal),
                        BestuurWeergave::van),
                blad);
    }

    @GET
    @Path("/{nummer}")
    @Openbaar
    @Operation(summary = "Eén bestuur")
    @APIResponse(
            responseCode = "200",
            description = "Eén bestuur.",
            content = @Content(schema = @Schema(implementation = BestuurWeergave.class)))
    public Response geefBestuur(
            @PathParam("nummer") Bestuursnummer nummer, @BeanParam Peildag peildag, @Context Request verzoek) {
        var gevonden = peildag.kies(besturen, nummer, ONBEKEND);
        return Antwoorden.openbaar(verzoek, BestuurWeergave.van(gevonden.waarde()), gevonden.versie());
    }

    @GET
    @Path("/{nummer}/historie")
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIATYPE})
    @Openbaar
    @Operation(
            summary = "Alles wat er ooit van een bestuur bekend was",
            description =
                    "Op volgorde van de dagen waarover het ging, en dan van vastlegging; ook wat later is verbeterd.")
    @APIResponse(
            responseCode = "200",
            description = "De historie.",
            content = @Content(schema = @Schema(implementation = BestuurHistorie.class)))
    public Response geefHistorieVanBestuur(@PathParam("nummer") Bestuursnummer nummer, @BeanParam Terugblik terugblik) {
        var standen = terugblik.vanBekende(besturen.historie(nummer), BestuurHistorie.Stand::van, ONBEKEND);
        return overzicht.openbaar(new BestuurHistorie(standen), BestuurHistorie.Stand.class, standen);
    }
}
