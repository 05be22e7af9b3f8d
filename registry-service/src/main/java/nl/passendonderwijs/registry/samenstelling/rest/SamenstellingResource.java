package nl.passendonderwijs.registry.samenstelling.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import nl.passendonderwijs.kit.rest.Antwoorden;
import nl.passendonderwijs.kit.toegang.Recht;
import nl.passendonderwijs.kit.toegang.Rol;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.registry.gedeeld.rest.Peildag;
import nl.passendonderwijs.registry.samenstelling.SamenstellingService;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/registry/v1/samenwerkingsverbanden/{code}/samenstelling")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Samenwerkingsverbanden")
@RunOnVirtualThread
public class SamenstellingResource {

    @Inject
    SamenstellingService service;

    @Inject
    Clock klok;

    @GET
    @Operation(
            summary = "De samenstelling van een samenwerkingsverband",
            description = "Aantallen vestigingen en besturen op de peildatum, wie van buiten meedoet, en bevindingen"
                    + " over ontbrekende schoolsoorten (MEM-06) en over het bestuur (GOV-01 tot en met GOV-05).")
    @APIResponseSchema(
            value = SamenstellingWeergave.class,
            responseCode = "200",
            responseDescription = "De samenstelling met haar bevindingen.")
    @Recht(scope = "registry:lezen", rollen = Rol.ELKE)
    public Response geefSamenstelling(@PathParam("code") SwvCode code, @BeanParam Peildag peildag) {
        return service.van(code, peildag.of(klok))
                .map(SamenstellingWeergave::van)
                .map(gevonden ->
                        Response.ok(gevonden).cacheControl(Antwoorden.nooit()).build())
                .orElseThrow(() -> peildag.onbekend("Er is geen samenwerkingsverband met deze code."));
    }
}
