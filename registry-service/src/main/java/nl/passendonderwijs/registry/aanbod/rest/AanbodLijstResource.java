package nl.passendonderwijs.registry.aanbod.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import nl.passendonderwijs.kit.rest.Antwoorden;
import nl.passendonderwijs.kit.rest.Bladwijzer;
import nl.passendonderwijs.kit.rest.Limiet;
import nl.passendonderwijs.kit.rest.Pagina;
import nl.passendonderwijs.kit.toegang.Openbaar;
import nl.passendonderwijs.kit.waarden.Behoeftecode;
import nl.passendonderwijs.kit.waarden.Gemeentecode;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.registry.aanbod.Aanbodvraag;
import nl.passendonderwijs.registry.aanbod.Niveau;
import nl.passendonderwijs.registry.aanbod.Ondersteuningsaanboden;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/registry/v1/ondersteuningsaanbod")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Ondersteuning", description = "Wat leerlingen nodig hebben en wat vestigingen bieden.")
@RunOnVirtualThread
public class AanbodLijstResource {

    @Inject
    Ondersteuningsaanboden aanboden;

    @Inject
    Clock klok;

    @GET
    @Openbaar
    @Operation(summary = "Wat vestigingen bieden", description = "Van vestigingen in bedrijf, op volgorde van code.")
    @APIResponse(
            responseCode = "200",
            description = "Een pagina.",
            content = @Content(schema = @Schema(implementation = AanbodPagina.class)))
    public Response zoekOndersteuningsaanbod(
            @Parameter(description = "Alleen van leden van dit samenwerkingsverband.") @QueryParam("swv") @Nullable
                    SwvCode swv,
            @Parameter(description = "Alleen met een voorziening voor deze behoefte.") @QueryParam("behoefte") @Nullable
                    Behoeftecode behoefte,
            @Parameter(description = "Alleen in deze gemeente.") @QueryParam("gemeente") @Nullable
                    Gemeentecode gemeente,
            @Parameter(description = "Alleen met een voorziening van dit niveau.") @QueryParam("niveau") @Nullable
                    Niveau niveau,
            @Parameter(description = "Dag waarop het geldt; zonder: vandaag.") @QueryParam("peildatum") @Nullable
                    LocalDate peildatum,
            @QueryParam("limiet") @DefaultValue(Limiet.STANDAARD) Limiet limiet,
            @QueryParam("na") @Nullable Bladwijzer na,
            @Context UriInfo uri) {
        var dag = peildatum == null ? LocalDate.now(klok) : peildatum;
        var vraag = new Aanbodvraag(swv, gemeente, behoefte, niveau, dag);
        var gelezen = aanboden.pagina(vraag, na == null ? "" : na.sleutel(), limiet.plusEen()).stream()
                .map(AanbodWeergave::van)
                .toList();
        return Antwoorden.openbarePagina(
                Pagina.van(gelezen, limiet, een -> een.vestiging().toString(), uri.getRequestUri()));
    }
}
