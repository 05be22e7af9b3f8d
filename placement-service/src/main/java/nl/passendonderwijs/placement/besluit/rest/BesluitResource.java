package nl.passendonderwijs.placement.besluit.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.passendonderwijs.kit.probleem.ProbleemException;
import nl.passendonderwijs.kit.rest.Antwoorden;
import nl.passendonderwijs.kit.rest.Antwoorden.Gelezen;
import nl.passendonderwijs.kit.rest.Pagina;
import nl.passendonderwijs.kit.schrijven.Schrijven;
import nl.passendonderwijs.kit.toegang.HuidigeBeller;
import nl.passendonderwijs.kit.toegang.Recht;
import nl.passendonderwijs.kit.toegang.Rol;
import nl.passendonderwijs.kit.uitkomst.Weigering;
import nl.passendonderwijs.placement.aanmelding.rest.Aanmeldingpad;
import nl.passendonderwijs.placement.besluit.BesluitService;
import nl.passendonderwijs.placement.besluit.Gemotiveerd;
import nl.passendonderwijs.placement.gedeeld.rest.Gezien;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Decisions on an aanmelding; the collection is their history. */
@Path("/placement/v1/aanmeldingen/{id}/besluiten")
@Produces("application/json")
@Consumes("application/json")
@RunOnVirtualThread
@Tag(name = "Aanmeldingen")
public class BesluitResource {

    /** A decision never changes; a new one is added. */
    private static final long ENIGE_VERSIE = 0;

    @Inject
    BesluitService besluiten;

    @Inject
    Schrijven schrijven;

    @Inject
    HuidigeBeller beller;

    @POST
    @Operation(
            summary = "Besluit op een aanmelding",
            description =
                    "Laat de leerling toe met een startdatum, weigert, of neemt de aanmelding niet in behandeling."
                            + " Weigeren kan alleen op een grond die de wet kent (ZP-07, ZP-08, ZP-16); anders zegt een 409 welke"
                            + " regel in de weg staat en in errors wat nog ontbreekt; met ?valideer=true ook vooraf. Een te laat"
                            + " besluit wordt opgeslagen met een waarschuwing. Toelaten tot sbo, so, vso of pro kan in deze versie"
                            + " nog niet (409, ZP-14). Geef met If-Match de versie van de aanmelding die u zag.")
    @APIResponseSchema(
            value = BesluitAntwoord.class,
            responseCode = "201",
            responseDescription = "Het besluit met de toegepaste regels.")
    @Recht(
            scope = "placement:schrijven",
            rollen = {Rol.BESTUUR, Rol.VESTIGING})
    public Response beslis(@BeanParam Aanmeldingpad aanmelding, @BeanParam Gezien gezien, NieuwBesluit nieuw) {
        var beoordeling = besluiten.beoordeel(aanmelding.id(), nieuw.formulier(), beller.verplicht());
        return schrijven.maak(
                nieuw,
                beoordeling::fouten,
                () -> besluiten.beslis(beoordeling, gezien).dan(UUID::toString),
                besluit -> lees(aanmelding.id(), UUID.fromString(besluit)));
    }

    @GET
    @Operation(summary = "Lees de besluiten op een aanmelding", description = "Oudste eerst.")
    @APIResponseSchema(value = BesluitenPagina.class, responseCode = "200", responseDescription = "De besluiten.")
    @Recht(
            scope = "placement:lezen",
            rollen = {Rol.BESTUUR, Rol.VESTIGING})
    public Response leesBesluiten(@BeanParam Aanmeldingpad aanmelding) {
        var gevonden =
                bekijk(aanmelding.id()).stream().map(BesluitAntwoord::van).toList();
        return Response.ok(new Pagina<>(gevonden, null, null))
                .cacheControl(Antwoorden.nooit())
                .build();
    }

    @GET
    @Path("/{besluit}")
    @Operation(summary = "Lees een besluit", description = "Met zijn motivering en de toegepaste regels.")
    @APIResponseSchema(value = BesluitAntwoord.class, responseCode = "200", responseDescription = "Het besluit.")
    @Recht(
            scope = "placement:lezen",
            rollen = {Rol.BESTUUR, Rol.VESTIGING})
    public Response leesBesluit(
            @BeanParam Aanmeldingpad aanmelding,
            @Parameter(description = "Id van het besluit.", example = "01932c09-1b2c-7a44-8e21-6d5c4b3a2f10")
                    @PathParam("besluit")
                    UUID besluit,
            @Context Request verzoek) {
        return lees(aanmelding.id(), besluit)
                .map(gelezen -> Antwoorden.besloten(verzoek, gelezen))
                .orElseThrow(() -> new ProbleemException(Weigering.onbekend("Dit besluit bestaat niet.")));
    }

    /** An aanmelding without decisions and one that is not the caller's differ: the latter is a 404. */
    private List<Gemotiveerd> bekijk(UUID id) {
        var wie = beller.verplicht();
        return besluiten
                .bekijk(id, wie)
                .orElseThrow(() -> new ProbleemException(Weigering.onbekend("Deze aanmelding bestaat niet.")));
    }

    private Optional<Gelezen> lees(UUID id, UUID besluit) {
        return besluiten.bekijk(id, beller.verplicht()).stream()
                .flatMap(List::stream)
                .filter(gevonden -> gevonden.besluit().id().equals(besluit))
                .findFirst()
                .map(BesluitResource::gelezen);
    }

    private static Gelezen gelezen(Gemotiveerd gevonden) {
        var besluit = gevonden.besluit();
        var plaats = "/placement/v1/aanmeldingen/%s/besluiten/%s".formatted(besluit.aanmelding(), besluit.id());
        return new Gelezen(BesluitAntwoord.van(gevonden), ENIGE_VERSIE, URI.create(plaats));
    }
}
