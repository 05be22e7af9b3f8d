package nl.passendonderwijs.placement.thuiszitter.kengetallen.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import nl.passendonderwijs.kit.probleem.ProbleemException;
import nl.passendonderwijs.kit.rest.Antwoorden;
import nl.passendonderwijs.kit.toegang.HuidigeBeller;
import nl.passendonderwijs.kit.toegang.Recht;
import nl.passendonderwijs.kit.toegang.Rol;
import nl.passendonderwijs.kit.uitkomst.Weigering;
import nl.passendonderwijs.placement.thuiszitter.kengetallen.KengetallenService;
import nl.passendonderwijs.placement.thuiszitter.kengetallen.Maskeergrens;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Numbers of thuiszitters of an swv. */
@Path("/placement/v1/thuiszitterkengetallen")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Thuiszitters")
public class KengetallenResource {

    @Inject
    KengetallenService kengetallen;

    @Inject
    Maskeergrens grens;

    @Inject
    HuidigeBeller beller;

    @Inject
    Clock klok;

    @GET
    @Operation(
            summary = "Tel de eigen thuiszitters",
            description = "Wie op de peildatum thuiszit, per soort verzuim en categorie; wie is vrijgesteld apart.")
    @APIResponseSchema(value = KengetallenAntwoord.class, responseCode = "200", responseDescription = "De aantallen.")
    @Recht(
            scope = "placement:lezen",
            rollen = {Rol.SWV})
    public Response telThuiszitters(
            @Parameter(description = "Zonder: vandaag.", example = "2026-10-01") @QueryParam("peildatum") @Nullable
                    LocalDate peildatum) {
        var dag = Objects.requireNonNullElse(peildatum, LocalDate.now(klok));
        var geteld = kengetallen
                .tel(dag, beller.verplicht())
                .orElseThrow(() -> new ProbleemException(Weigering.onbekend("Er zijn geen kengetallen voor u.")));
        return Response.ok(KengetallenAntwoord.van(geteld, grens))
                .cacheControl(Antwoorden.nooit())
                .build();
    }
}
