package nl.passendonderwijs.registry.gebied.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
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
import nl.passendonderwijs.kit.probleem.ProbleemException;
import nl.passendonderwijs.kit.rest.Antwoorden;
import nl.passendonderwijs.kit.rest.Blad;
import nl.passendonderwijs.kit.rest.Collectie;
import nl.passendonderwijs.kit.rest.Collectieantwoord;
import nl.passendonderwijs.kit.toegang.Openbaar;
import nl.passendonderwijs.kit.uitkomst.Weigering;
import nl.passendonderwijs.kit.waarden.Gemeentecode;
import nl.passendonderwijs.kit.waarden.Postcode4;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.registry.gebied.Postcodes;
import nl.passendonderwijs.registry.gebied.Postcodevraag;
import nl.passendonderwijs.registry.gedeeld.rest.Overzichtantwoord;
import nl.passendonderwijs.registry.gedeeld.rest.Peildag;
import nl.passendonderwijs.registry.gedeeld.rest.Terugblik;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/registry/v1/postcodes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Gebied", description = "Gemeenten en postcodes, waaruit de regio van elk samenwerkingsverband bestaat.")
@RunOnVirtualThread
public class PostcodeResource {
    private static final String ONBEKEND = "Deze postcode staat niet in de indeling.";

    @Inject
    Postcodes postcodes;

    @Inject
    Collectieantwoord antwoord;

    @Inject
    Overzichtantwoord overzicht;

    @Inject
    Clock klok;

    @GET
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIATYPE})
    @Openbaar
    @Operation(summary = "Alle postcodegebieden", description = "Op volgorde van postcode.")
    @APIResponse(
            responseCode = "200",
            description = "Een pagina.",
            content = @Content(schema = @Schema(implementation = PostcodePagina.class)))
    public Response zoekPostcodes(
            @Parameter(description = "Alleen in het gebied van dit samenwerkingsverband.") @QueryParam("swv") @Nullable
                    SwvCode swv,
            @Parameter(description = "Alleen in deze gemeente.") @QueryParam("gemeente") @Nullable
                    Gemeentecode gemeente,
            @BeanParam Peildag peildag,
            @BeanParam Blad blad) {
        var vraag = new Postcodevraag(swv, gemeente, peildag.of(klok));
        return antwoord.openbaar(
                Collectie.opSleutel(
                        PostcodeWeergave.class,
                        PostcodeWeergave::pc4,
                        (na, aantal) -> postcodes.pagina(vraag, na, aantal),
                        PostcodeWeergave::van),
                blad);
    }

    @GET
    @Path("/{pc4}")
    @Openbaar
    @Operation(summary = "Eén postcodegebied")
    @APIResponse(
            responseCode = "200",
            description = "Eén postcodegebied.",
            content = @Content(schema = @Schema(implementation = PostcodeWeergave.class)))
    public Response geefPostcode(
            @PathParam("pc4") Postcode4 pc4, @BeanParam Peildag peildag, @Context Request verzoek) {
        var gevonden = postcodes
                .antwoord(pc4, peildag.of(klok))
                .orElseThrow(() -> new ProbleemException(Weigering.onbekend(ONBEKEND)));
        return Antwoorden.openbaar(verzoek, PostcodeWeergave.van(gevonden.waarde()), gevonden.versie());
    }

    @GET
    @Path("/{pc4}/historie")
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIATYPE})
    @Openbaar
    @Operation(
            summary = "Waar een postcode ooit bij hoorde",
            description =
                    "Op volgorde van de dagen waarover het ging, en dan van vastlegging; ook wat later is verbeterd.")
    @APIResponse(
            responseCode = "200",
            description = "De historie.",
            content = @Content(schema = @Schema(implementation = PostcodeHistorie.class)))
    public Response geefHistorieVanPostcode(@PathParam("pc4") Postcode4 pc4, @BeanParam Terugblik terugblik) {
        var standen = terugblik.vanBekende(postcodes.historie(pc4), PostcodeHistorie.Stand::van, ONBEKEND);
        return overzicht.openbaar(new PostcodeHistorie(standen), PostcodeHistorie.Stand.class, standen);
    }
}
