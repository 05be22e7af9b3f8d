package nl.passendonderwijs.plan.ondersteuningsplan.rest;

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
import nl.passendonderwijs.kit.probleem.ProbleemException;
import nl.passendonderwijs.kit.rest.Antwoorden;
import nl.passendonderwijs.kit.rest.Antwoorden.Gelezen;
import nl.passendonderwijs.kit.rest.Bladwijzer;
import nl.passendonderwijs.kit.rest.Limiet;
import nl.passendonderwijs.kit.rest.Pagina;
import nl.passendonderwijs.kit.toegang.Recht;
import nl.passendonderwijs.kit.toegang.Rol;
import nl.passendonderwijs.kit.uitkomst.Weigering;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.plan.ondersteuningsplan.Ondersteuningsplan;
import nl.passendonderwijs.plan.ondersteuningsplan.OndersteuningsplanService;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The plans of the samenwerkingsverbanden. */
@Path("/plan/v1/ondersteuningsplannen")
@Produces("application/json")
@RunOnVirtualThread
@Tag(name = "Ondersteuningsplannen", description = "Het plan dat elk samenwerkingsverband vaststelt.")
public class OndersteuningsplanResource {

    @Inject
    OndersteuningsplanService plannen;

    @GET
    @Recht(
            scope = "plan:lezen",
            rollen = {
                Rol.SWV,
                Rol.GEMEENTE,
                Rol.OPR,
                Rol.BESTUUR,
                Rol.VESTIGING,
                Rol.INSPECTIE,
                Rol.MINISTERIE,
                Rol.BEHEER
            })
    @Operation(summary = "Ondersteuningsplannen", description = "De plannen van alle samenwerkingsverbanden.")
    @APIResponse(
            responseCode = "200",
            description = "Een pagina met plannen.",
            content = @Content(schema = @Schema(implementation = Ondersteuningsplannenpagina.class)))
    public Response lijstOndersteuningsplannen(
            @Parameter(description = "Alleen dit samenwerkingsverband.") @QueryParam("swv") @Nullable SwvCode swv,
            @QueryParam("limiet") @DefaultValue(Limiet.STANDAARD) Limiet limiet,
            @QueryParam("na") @Nullable Bladwijzer na,
            @Context UriInfo uri) {
        var gelezen = plannen.zoek(swv, na == null ? "" : na.sleutel(), limiet.plusEen()).stream()
                .map(OndersteuningsplanAntwoord::van)
                .toList();
        return Antwoorden.beslotenPagina(
                Pagina.van(gelezen, limiet, plan -> plan.id().toString(), uri.getRequestUri()));
    }

    @GET
    @Path("/{id}")
    @Recht(
            scope = "plan:lezen",
            rollen = {
                Rol.SWV,
                Rol.GEMEENTE,
                Rol.OPR,
                Rol.BESTUUR,
                Rol.VESTIGING,
                Rol.INSPECTIE,
                Rol.MINISTERIE,
                Rol.BEHEER
            })
    @Operation(summary = "Een ondersteuningsplan", description = "Een plan met zijn periode en staat.")
    @APIResponse(
            responseCode = "200",
            description = "Het plan.",
            content = @Content(schema = @Schema(implementation = OndersteuningsplanAntwoord.class)))
    public Response leesOndersteuningsplan(
            @Parameter(description = "Id van het plan.") @PathParam("id") UUID id, @Context Request verzoek) {
        return plannen.zoek(id)
                .map(plan -> Antwoorden.besloten(verzoek, gelezen(plan)))
                .orElseThrow(() -> new ProbleemException(Weigering.onbekend("Dit ondersteuningsplan bestaat niet.")));
    }

    private static Gelezen gelezen(Ondersteuningsplan plan) {
        var plaats = URI.create("/plan/v1/ondersteuningsplannen/" + plan.id());
        return new Gelezen(OndersteuningsplanAntwoord.van(plan), plan.versie(), plaats);
    }
}
