package nl.passendonderwijs.registry.deelname.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
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
import nl.passendonderwijs.kit.rest.Voorwaarde;
import nl.passendonderwijs.kit.schrijven.Schrijven;
import nl.passendonderwijs.kit.toegang.HuidigeBeller;
import nl.passendonderwijs.kit.toegang.Recht;
import nl.passendonderwijs.kit.toegang.Rol;
import nl.passendonderwijs.kit.uitkomst.Weigering;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.registry.deelname.Beeindiging;
import nl.passendonderwijs.registry.deelname.Beeindigingsverzoek;
import nl.passendonderwijs.registry.deelname.DeelnameService;
import nl.passendonderwijs.registry.deelname.Deelnames;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The end of a deelname; the collection is the history of it. */
@Path("/registry/v1/samenwerkingsverbanden/{code}/deelnames/{id}/beeindigingen")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Samenwerkingsverbanden")
@RunOnVirtualThread
public class BeeindigingResource {

    /** What was set never changes; a next one is added. */
    private static final long ENIGE_VERSIE = 0;

    @Inject
    Deelnames deelnames;

    @Inject
    DeelnameService service;

    @Inject
    Schrijven schrijven;

    @Inject
    HuidigeBeller beller;

    @POST
    @Operation(
            summary = "Een deelname beëindigen",
            description =
                    "Door het bestuur zelf, een vestiging ervan of beheer, eerder dan het bekende einde. Langer meedoen is een nieuwe"
                            + " deelname. Geef met If-Match de versie van de deelname die u zag.")
    @APIResponseSchema(value = BeeindigingWeergave.class, responseCode = "201", responseDescription = "Het einde.")
    @Recht(
            scope = "registry:schrijven",
            rollen = {Rol.BESTUUR, Rol.VESTIGING, Rol.BEHEER})
    public Response beeindigDeelname(
            @PathParam("code") SwvCode code,
            @PathParam("id") UUID id,
            @Parameter(description = "ETag van de deelname zoals u haar zag.", example = "\"1\"")
                    @HeaderParam(Voorwaarde.KOP)
                    @Nullable
                    String ifMatch,
            BeeindigingVerzoek verzoek) {
        var voorwaarde = new Voorwaarde(ifMatch);
        return schrijven.maak(
                verzoek,
                () -> service.beeindig(
                                new Beeindigingsverzoek(
                                        code, id, verzoek.einddatum(), verzoek.reden(), voorwaarde::bezwaar),
                                beller.verplicht())
                        .dan(UUID::toString),
                einde -> lees(code, id, UUID.fromString(einde)));
    }

    @GET
    @Operation(summary = "Hoe een deelname eindigde", description = "Oudste eerst; de laatste geldt.")
    @APIResponseSchema(value = BeeindigingenPagina.class, responseCode = "200", responseDescription = "De eindes.")
    @Recht(scope = "registry:lezen", rollen = Rol.ELKE)
    public Response zoekDeelnamebeeindigingen(@PathParam("code") SwvCode code, @PathParam("id") UUID id) {
        var gevonden = van(code, id).stream().map(BeeindigingWeergave::van).toList();
        return Antwoorden.beslotenPagina(new Pagina<>(gevonden, null, null));
    }

    @GET
    @Path("/{einde}")
    @Operation(summary = "Eén einde van een deelname")
    @APIResponseSchema(value = BeeindigingWeergave.class, responseCode = "200", responseDescription = "Het einde.")
    @Recht(scope = "registry:lezen", rollen = Rol.ELKE)
    public Response geefDeelnamebeeindiging(
            @PathParam("code") SwvCode code,
            @PathParam("id") UUID id,
            @PathParam("einde") UUID einde,
            @Context Request verzoek) {
        return Antwoorden.besloten(verzoek, lees(code, id, einde), "Dit einde bestaat niet.");
    }

    private List<Beeindiging> van(SwvCode code, UUID id) {
        return deelnames
                .zoek(code, id)
                .map(gevonden -> deelnames.beeindigingen(id))
                .orElseThrow(() -> new ProbleemException(Weigering.onbekend("Deze deelname bestaat niet.")));
    }

    private Optional<Gelezen> lees(SwvCode code, UUID id, UUID einde) {
        var plaats = URI.create(
                "/registry/v1/samenwerkingsverbanden/%s/deelnames/%s/beeindigingen/%s".formatted(code, id, einde));
        return van(code, id).stream()
                .filter(een -> een.id().equals(einde))
                .findFirst()
                .map(een -> new Gelezen(BeeindigingWeergave.van(een), ENIGE_VERSIE, plaats));
    }
}
