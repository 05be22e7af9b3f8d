package nl.passendonderwijs.registry.dekking.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import nl.passendonderwijs.kit.csv.Csv;
import nl.passendonderwijs.kit.toegang.Openbaar;
import nl.passendonderwijs.kit.waarden.Behoeftecode;
import nl.passendonderwijs.kit.waarden.Gemeentecode;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.registry.aanbod.voorziening.Niveau;
import nl.passendonderwijs.registry.dekking.DekkingService;
import nl.passendonderwijs.registry.dekking.Dekkingsvraag;
import nl.passendonderwijs.registry.gedeeld.rest.Overzichtantwoord;
import nl.passendonderwijs.registry.gedeeld.rest.Peildag;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/registry/v1/samenwerkingsverbanden/{code}/dekking")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Ondersteuning", description = "Wat leerlingen nodig hebben en wat vestigingen bieden.")
@RunOnVirtualThread
public class DekkingResource {

    @Inject
    DekkingService dekking;

    @Inject
    Overzichtantwoord antwoord;

    @Inject
    Clock klok;

    @GET
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIATYPE})
    @Openbaar
    @Operation(
            summary = "Hoe dekkend het aanbod van een samenwerkingsverband is",
            description =
                    "Een rij per ondersteuningsbehoefte en gemeente, op die volgorde; alles op één pagina. Als tabel"
                            + " alleen de rijen, zonder de berekening.")
    @APIResponse(
            responseCode = "200",
            description = "De dekking, met hoe zij is bepaald.",
            content = @Content(schema = @Schema(implementation = DekkingWeergave.class)))
    public Response geefDekking(
            @PathParam("code") SwvCode code,
            @BeanParam Peildag peildag,
            @Parameter(description = "Alleen deze ondersteuningsbehoefte.") @QueryParam("behoefte") @Nullable
                    Behoeftecode behoefte,
            @Parameter(description = "Alleen deze gemeente.") @QueryParam("gemeente") @Nullable Gemeentecode gemeente,
            @Parameter(description = "Alleen voorzieningen van dit niveau.") @QueryParam("niveau") @Nullable
                    Niveau niveau) {
        var vraag = new Dekkingsvraag(code, peildag.of(klok), behoefte, gemeente, niveau);
        var gevonden = DekkingWeergave.van(dekking.bepaal(vraag).ofProbleem());
        return antwoord.openbaar(gevonden, DekkingsrijWeergave.class, gevonden.resultaten());
    }
}
