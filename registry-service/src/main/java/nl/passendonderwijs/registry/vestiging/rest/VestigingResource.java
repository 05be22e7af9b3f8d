package nl.passendonderwijs.registry.vestiging.rest;

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
import nl.passendonderwijs.kit.rest.Antwoorden;
import nl.passendonderwijs.kit.rest.Blad;
import nl.passendonderwijs.kit.toegang.Openbaar;
import nl.passendonderwijs.kit.waarden.Bestuursnummer;
import nl.passendonderwijs.kit.waarden.Gemeentecode;
import nl.passendonderwijs.kit.waarden.Soort;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.registry.gedeeld.rest.Peildag;
import nl.passendonderwijs.registry.vestiging.Vestigingen;
import nl.passendonderwijs.registry.vestiging.Vestigingsvraag;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/registry/v1/vestigingen")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Vestigingen", description = "De vestigingen van scholen en hun lidmaatschappen.")
@RunOnVirtualThread
public class VestigingResource {

    @Inject
    Vestigingen vestigingen;

    @Inject
    Vestigingenpagina pagina;

    @Inject
    Clock klok;

    @GET
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIATYPE})
    @Openbaar
    @Operation(summary = "Vestigingen die op de peildatum in bedrijf zijn", description = "Op volgorde van code.")
    @APIResponse(
            responseCode = "200",
            description = "Een pagina.",
            content = @Content(schema = @Schema(implementation = VestigingPagina.class)))
    public Response zoekVestigingen(
            @Parameter(description = "Alleen die dan bij dit samenwerkingsverband horen.") @QueryParam("swv") @Nullable
                    SwvCode swv,
            @Parameter(description = "Alleen van deze soort.") @QueryParam("soort") @Nullable Soort soort,
            @Parameter(description = "Alleen in deze gemeente.") @QueryParam("gemeente") @Nullable
                    Gemeentecode gemeente,
            @Parameter(description = "Alleen van dit bestuur.") @QueryParam("bestuur") @Nullable Bestuursnummer bestuur,
            @BeanParam Peildag peildag,
            @BeanParam Blad blad) {
        var vraag = new Vestigingsvraag(swv, soort, gemeente, bestuur, peildag.of(klok));
        return pagina.van(vraag, blad);
    }

    @GET
    @Path("/{code}")
    @Openbaar
    @Operation(summary = "Eén vestiging", description = "Ook een gesloten vestiging.")
    @APIResponse(
            responseCode = "200",
            description = "De vestiging met al haar lidmaatschappen.",
            content = @Content(schema = @Schema(implementation = VestigingWeergave.class)))
    public Response geefVestiging(
            @PathParam("code") Vestigingscode code, @BeanParam Peildag peildag, @Context Request verzoek) {
        var gevonden = peildag.kies(vestigingen, code, "Er is geen vestiging met deze code.");
        return Antwoorden.openbaar(verzoek, VestigingWeergave.van(gevonden.waarde()), gevonden.versie());
    }
}
