package nl.passendonderwijs.registry.teldatum.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import nl.passendonderwijs.kit.csv.Csv;
import nl.passendonderwijs.kit.toegang.Openbaar;
import nl.passendonderwijs.registry.gedeeld.rest.Overzichtantwoord;
import nl.passendonderwijs.registry.teldatum.Definitiefdata;
import nl.passendonderwijs.registry.teldatum.Telkalender;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The calendar of counting; it follows from the settings, so it has no history. */
@Path("/registry/v1/telkalender")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Teldata")
@RunOnVirtualThread
public class TelkalenderResource {

    private static final String JAREN = "Een jaar is vier cijfers, van 1900 tot en met 2199, zoals 2026.";

    @Inject
    Telkalender kalender;

    @Inject
    Definitiefdata definitief;

    @Inject
    Overzichtantwoord overzicht;

    @Inject
    Clock klok;

    @GET
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIATYPE})
    @Openbaar
    @Operation(
            summary = "De telkalender van een jaar",
            description = "Welke soorten op welke dag tellen, en welke perioden die telling bekostigt (BEK-01)."
                    + " Zonder jaar: dit jaar.")
    @APIResponse(
            responseCode = "200",
            description = "De kalender.",
            content = @Content(schema = @Schema(implementation = Telkalenderantwoord.class)))
    public Response geefTelkalender(
            @Parameter(
                            description = "Het jaar waarin geteld wordt.",
                            schema = @Schema(type = SchemaType.INTEGER, examples = "2026"))
                    @QueryParam("jaar")
                    @Min(value = 1900, message = JAREN)
                    @Max(value = 2199, message = JAREN)
                    @Nullable
                    Integer jaar) {
        var gevraagd = jaar == null ? LocalDate.now(klok).getYear() : jaar;
        var regels = kalender.in(gevraagd).stream()
                .map(regel -> KalenderregelWeergave.van(regel, definitief))
                .toList();
        return overzicht.openbaar(new Telkalenderantwoord(regels, null), KalenderregelWeergave.class, regels);
    }
}
