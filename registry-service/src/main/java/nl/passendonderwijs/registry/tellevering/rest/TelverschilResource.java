package nl.passendonderwijs.registry.tellevering.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Optional;
import nl.passendonderwijs.kit.rest.Antwoorden;
import nl.passendonderwijs.kit.toegang.Beller;
import nl.passendonderwijs.kit.toegang.HuidigeBeller;
import nl.passendonderwijs.kit.toegang.Openbaar;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.registry.tellevering.Telinzage;
import nl.passendonderwijs.registry.telling.rest.Versienummer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/registry/v1/samenwerkingsverbanden/{code}/tellingen/{teldatum}/verschillen")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Teldata")
@RunOnVirtualThread
public class TelverschilResource {

    @Inject
    Verschillenlezer lezer;

    @Inject
    HuidigeBeller beller;

    @GET
    @Openbaar
    @Operation(
            summary = "Verschillen van een telling",
            description = "Wat leveringen na de definitieve dag zouden hebben veranderd, en wat er tussen twee versies"
                    + " veranderde; zonder van en tot de laatste twee. Het samenwerkingsverband zelf, ministerie,"
                    + " inspectie en beheer zien exacte aantallen (PRIV-12).")
    @APIResponse(
            responseCode = "200",
            description = "De verschillen.",
            content = @Content(schema = @Schema(implementation = Verschillenantwoord.class)))
    public Response geefTelverschillen(
            @PathParam("code") SwvCode code,
            @Parameter(schema = @Schema(format = "date", examples = "2026-02-01")) @PathParam("teldatum")
                    LocalDate teldatum,
            @Parameter(
                            description = "De oudste versie; standaard die voor de nieuwste.",
                            schema = @Schema(type = SchemaType.INTEGER, examples = "1"))
                    @QueryParam("van")
                    @Min(value = 1, message = Versienummer.FORMAAT)
                    @Max(value = Versienummer.HOOGSTE, message = Versienummer.FORMAAT)
                    @Nullable
                    Integer van,
            @Parameter(
                            description = "De nieuwste versie; standaard de laatste.",
                            schema = @Schema(type = SchemaType.INTEGER, examples = "2"))
                    @QueryParam("tot")
                    @Min(value = 1, message = Versienummer.FORMAAT)
                    @Max(value = Versienummer.HOOGSTE, message = Versienummer.FORMAAT)
                    @Nullable
                    Integer tot) {
        var inzage = Telinzage.van(beller.zoek().map(Beller::organisatie));
        var antwoord =
                lezer.lees(code, teldatum, new Versiepaar(Optional.ofNullable(van), Optional.ofNullable(tot)), inzage);
        return Response.ok(antwoord)
                .cacheControl(Antwoorden.nooit())
                .header(HttpHeaders.VARY, HttpHeaders.AUTHORIZATION)
                .build();
    }
}
