package nl.passendonderwijs.registry.deelname.rest;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.passendonderwijs.kit.csv.Csv;
import nl.passendonderwijs.kit.rest.Antwoorden;
import nl.passendonderwijs.kit.rest.Antwoorden.Gelezen;
import nl.passendonderwijs.kit.rest.Blad;
import nl.passendonderwijs.kit.rest.Collectie;
import nl.passendonderwijs.kit.rest.Collectieantwoord;
import nl.passendonderwijs.kit.schrijven.Schrijven;
import nl.passendonderwijs.kit.toegang.HuidigeBeller;
import nl.passendonderwijs.kit.toegang.Recht;
import nl.passendonderwijs.kit.toegang.Rol;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.registry.deelname.DeelnameService;
import nl.passendonderwijs.registry.deelname.Deelnames;
import nl.passendonderwijs.registry.gedeeld.rest.Peildag;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/registry/v1/samenwerkingsverbanden/{code}/deelnames")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Samenwerkingsverbanden")
@RunOnVirtualThread
public class DeelnameResource {

    @Inject
    Deelnames deelnames;

    @Inject
    DeelnameService service;

    @Inject
    Schrijven schrijven;

    @Inject
    HuidigeBeller beller;

    @Inject
    Clock klok;

    @Inject
    Collectieantwoord antwoord;

    @POST
    @Operation(
            summary = "Meedoen van buiten het gebied",
            description =
                    "Door het bestuur zelf, een vestiging ervan of beheer. Een bestuur met (v)so van cluster 3 of 4 van de sector,"
                            + " waarvan een vestiging bij een ander samenwerkingsverband hoort, mag niet worden geweigerd"
                            + " (MEM-05). Er verhuist geen vestiging.")
    @APIResponseSchema(value = DeelnameWeergave.class, responseCode = "201", responseDescription = "De deelname.")
    @Recht(
            scope = "registry:schrijven",
            rollen = {Rol.BESTUUR, Rol.VESTIGING, Rol.BEHEER})
    public Response neemDeel(@PathParam("code") SwvCode code, DeelnameVerzoek verzoek) {
        return schrijven.maak(
                verzoek,
                verzoek::bezwaren,
                () -> service.neemDeel(verzoek.aanvraag(code), beller.verplicht())
                        .dan(UUID::toString),
                id -> lees(code, UUID.fromString(id)));
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIATYPE})
    @Operation(summary = "De besturen die van buiten meedoen", description = "Op de peildatum, in volgorde van melden.")
    @APIResponseSchema(value = DeelnamePagina.class, responseCode = "200", responseDescription = "Een pagina.")
    @Recht(scope = "registry:lezen", rollen = Rol.ELKE)
    public Response zoekDeelnames(@PathParam("code") SwvCode code, @BeanParam Peildag peildag, @BeanParam Blad blad) {
        return collectie(code, peildag.of(klok), blad);
    }

    @GET
    @Path("/historie")
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIATYPE})
    @Operation(summary = "Alle deelnames, ook voorbije en toekomstige", description = "Met wie ze meldde en waarom.")
    @APIResponseSchema(value = DeelnamePagina.class, responseCode = "200", responseDescription = "Een pagina.")
    @Recht(scope = "registry:lezen", rollen = Rol.ELKE)
    public Response zoekDeelnamehistorie(@PathParam("code") SwvCode code, @BeanParam Blad blad) {
        return collectie(code, null, blad);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Eén deelname")
    @APIResponseSchema(value = DeelnameWeergave.class, responseCode = "200", responseDescription = "De deelname.")
    @Recht(scope = "registry:lezen", rollen = Rol.ELKE)
    public Response geefDeelname(@PathParam("code") SwvCode code, @PathParam("id") UUID id, @Context Request verzoek) {
        return Antwoorden.besloten(verzoek, lees(code, id), "Deze deelname bestaat niet.");
    }

    private Response collectie(SwvCode code, @Nullable LocalDate dag, Blad blad) {
        return antwoord.besloten(
                Collectie.opId(
                        DeelnameWeergave.class,
                        DeelnameWeergave::id,
                        (na, aantal) -> deelnames.pagina(code, dag, na, aantal),
                        DeelnameWeergave::van),
                blad);
    }

    private Optional<Gelezen> lees(SwvCode code, UUID id) {
        var plaats = URI.create("/registry/v1/samenwerkingsverbanden/%s/deelnames/%s".formatted(code, id));
        return deelnames
                .zoek(code, id)
                .map(een -> new Gelezen(DeelnameWeergave.van(een.waarde()), een.versie(), plaats));
    }
}
