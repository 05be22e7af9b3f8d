package nl.passendonderwijs.registry.aanbod.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import nl.passendonderwijs.kit.csv.Csv;
import nl.passendonderwijs.kit.idempotentie.Vastlegging;
import nl.passendonderwijs.kit.probleem.ProbleemException;
import nl.passendonderwijs.kit.rest.Antwoorden;
import nl.passendonderwijs.kit.rest.Antwoorden.Gelezen;
import nl.passendonderwijs.kit.rest.Voorwaarde;
import nl.passendonderwijs.kit.schrijven.Schrijven;
import nl.passendonderwijs.kit.toegang.HuidigeBeller;
import nl.passendonderwijs.kit.toegang.Openbaar;
import nl.passendonderwijs.kit.toegang.Recht;
import nl.passendonderwijs.kit.toegang.Rol;
import nl.passendonderwijs.kit.uitkomst.Weigering;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.registry.aanbod.AanbodService;
import nl.passendonderwijs.registry.aanbod.Aanbodstand;
import nl.passendonderwijs.registry.aanbod.Ondersteuningsaanboden;
import nl.passendonderwijs.registry.gedeeld.Opgeslagen;
import nl.passendonderwijs.registry.gedeeld.rest.Overzichtantwoord;
import nl.passendonderwijs.registry.gedeeld.rest.Peildag;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/registry/v1/vestigingen/{code}/ondersteuningsaanbod")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Ondersteuning", description = "Wat leerlingen nodig hebben en wat vestigingen bieden.")
@RunOnVirtualThread
public class AanbodResource {

    private static final String NIETS = "Deze vestiging heeft over die dag geen ondersteuningsaanbod gepubliceerd.";

    @Inject
    Ondersteuningsaanboden aanboden;

    @Inject
    AanbodService service;

    @Inject
    Schrijven schrijven;

    @Inject
    HuidigeBeller beller;

    @Inject
    Overzichtantwoord overzicht;

    @Inject
    Clock klok;

    @GET
    @Openbaar
    @Operation(
            summary = "Wat een vestiging biedt",
            description = "404 als zij over die dag niets heeft gepubliceerd. Een klein aantal bezette plaatsen"
                    + " (niet nul) is niet te zien (PRIV-12).")
    @APIResponse(
            responseCode = "200",
            description = "Het aanbod.",
            content = @Content(schema = @Schema(implementation = AanbodWeergave.class)))
    public Response geefOndersteuningsaanbod(
            @PathParam("code") Vestigingscode code, @BeanParam Peildag peildag, @Context Request verzoek) {
        var gelezen = aanboden.zoek(code, peildag.of(klok)).map(AanbodResource::gelezen);
        return Antwoorden.openbaar(verzoek, gelezen, NIETS);
    }

    @GET
    @Path("/historie")
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIATYPE})
    @Openbaar
    @Operation(
            summary = "Wat een vestiging ooit publiceerde",
            description =
                    "Op volgorde van de dagen waarover het ging; ook wat later is gecorrigeerd, met wie en waarom.")
    @APIResponse(
            responseCode = "200",
            description = "De historie.",
            content = @Content(schema = @Schema(implementation = AanbodHistorie.class)))
    public Response geefHistorieVanOndersteuningsaanbod(@PathParam("code") Vestigingscode code) {
        var historie =
                aanboden.historie(code).stream().map(AanbodstandWeergave::van).toList();
        if (historie.isEmpty()) {
            throw new ProbleemException(
                    Weigering.onbekend("Deze vestiging heeft nooit ondersteuningsaanbod gepubliceerd."));
        }
        return overzicht.openbaar(new AanbodHistorie(historie, null), AanbodstandWeergave.class, historie);
    }

    @PUT
    @Recht(
            scope = "registry:schrijven",
            rollen = {Rol.BESTUUR, Rol.VESTIGING, Rol.BEHEER})
    @Operation(
            summary = "Publiceren wat een vestiging biedt",
            description =
                    "Geldt vanaf `geldigVan`: wat er die dag gold, eindigt dan; wat die dag begon, wordt vervangen"
                            + " en blijft in de historie. Hetzelfde nog eens verandert niets. Beheer publiceert alleen een"
                            + " VOORBEELD, en dat vervangt nooit wat de school zelf zei.")
    @APIResponse(
            responseCode = "201",
            description = "Het eerste dat deze vestiging publiceert.",
            content = @Content(schema = @Schema(implementation = AanbodWeergave.class)))
    @APIResponse(
            responseCode = "200",
            description = "Gepubliceerd, of al zo bekend.",
            content = @Content(schema = @Schema(implementation = AanbodWeergave.class)))
    public Response publiceerOndersteuningsaanbod(
            @PathParam("code") Vestigingscode code,
            @Parameter(description = "ETag van het aanbod zoals u het zag.", example = "\"1\"")
                    @HeaderParam(Voorwaarde.KOP)
                    @Nullable
                    String ifMatch,
            AanbodVerzoek verzoek) {
        var wie = beller.verplicht();
        var vestiging = service.laatToe(code, wie).ofProbleem();
        var voorwaarde = new Voorwaarde(ifMatch);
        var formulier = verzoek.formulier();
        return schrijven.legVast(
                verzoek,
                () -> service.bezwaren(vestiging, formulier),
                () -> service.publiceer(vestiging, formulier, wie, voorwaarde::bezwaar)
                        .dan(nieuw -> new Vastlegging(vestiging.toString(), nieuw)),
                _ -> aanboden.eigen(vestiging, verzoek.geldigVan()).map(AanbodResource::gelezen));
    }

    private static Gelezen gelezen(Opgeslagen<Aanbodstand> een) {
        var stand = een.waarde();
        var plaats = "/registry/v1/vestigingen/%s/ondersteuningsaanbod?peildatum=%s"
                .formatted(stand.aanbod().vestiging(), stand.geldig().van());
        return new Gelezen(AanbodWeergave.van(stand), een.versie(), URI.create(plaats));
    }
}
