package nl.passendonderwijs.registry.aanbod.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import nl.passendonderwijs.kit.csv.Csv;
import nl.passendonderwijs.kit.rest.Blad;
import nl.passendonderwijs.kit.rest.Collectie;
import nl.passendonderwijs.kit.rest.Collectieantwoord;
import nl.passendonderwijs.kit.toegang.Openbaar;
import nl.passendonderwijs.kit.waarden.Behoeftecode;
import nl.passendonderwijs.kit.waarden.Gemeentecode;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.registry.aanbod.Aanbodvraag;
import nl.passendonderwijs.registry.aanbod.Ondersteuningsaanboden;
import nl.passendonderwijs.registry.aanbod.voorziening.Niveau;
import nl.passendonderwijs.registry.gedeeld.rest.Peildag;
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
    Collectieantwoord antwoord;

    @Inject
    Clock klok;

    @GET
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIATYPE})
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
            @BeanParam Peildag peildag,
            @BeanParam Blad blad) {
        var vraag = new Aanbodvraag(swv, gemeente, behoefte, niveau, peildag.of(klok));
        return antwoord.openbaar(
                Collectie.opSleutel(
                        AanbodWeergave.class,
                        AanbodWeergave::vestiging,
                        (na, aantal) -> aanboden.pagina(vraag, na, aantal),
                        AanbodWeergave::van),
                blad);
    }
}
