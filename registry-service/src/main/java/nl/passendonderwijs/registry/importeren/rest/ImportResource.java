package nl.passendonderwijs.registry.importeren.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
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
import nl.passendonderwijs.kit.toegang.Recht;
import nl.passendonderwijs.kit.toegang.Rol;
import nl.passendonderwijs.kit.uitkomst.Uitkomst;
import nl.passendonderwijs.registry.importeren.ImportaannameService;
import nl.passendonderwijs.registry.importeren.Imports;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;

@Path("/registry/v1/imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Imports", description = "Bestanden waarmee het register wordt gevuld en bijgehouden.")
@RunOnVirtualThread
public class ImportResource {

    private static final String SCOPE = "registry:beheren";

    @Inject
    Imports imports;

    @Inject
    Collectieantwoord antwoord;

    @Inject
    Schrijven schrijven;

    @Inject
    ImportaannameService aanname;

    @Inject
    Clock klok;

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Recht(
            scope = SCOPE,
            rollen = {Rol.BEHEER})
    @Operation(
            summary = "Een bestand aanbieden",
            description = "Het bestand wordt na elkaar met andere ingelezen, in zijn geheel of helemaal niet.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            schema = @Schema(implementation = Importformulier.class)))
    @APIResponse(
            responseCode = "202",
            description = "Aangenomen; Location wijst de import aan.",
            content = @Content(schema = @Schema(implementation = ImportWeergave.class)))
    public Response importeer(
            MultipartFormDataInput formulier,
            @Parameter(description = "Waar: alleen het formulier toetsen.")
                    @QueryParam("valideer")
                    @DefaultValue("false")
                    boolean valideer) {
        var gelezen = Formulierlezer.lees(formulier, LocalDate.now(klok));
        var antwoord = schrijven.maak(gelezen.verzoek(), () -> neemAan(gelezen), this::lees);
        return valideer
                ? antwoord
                : Response.fromResponse(antwoord)
                        .status(Response.Status.ACCEPTED)
                        .build();
    }

    private Uitkomst<String> neemAan(Formulier formulier) {
        try (var bestand = formulier.bestand().getInputStream()) {
            var opdracht = aanname.neemAan(formulier.verzoek(), bestand);
            return Uitkomst.gelukt(opdracht.id().toString());
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIATYPE})
    @Recht(
            scope = SCOPE,
            rollen = {Rol.BEHEER})
    @Operation(summary = "Alle imports", description = "De nieuwste eerst, zonder de afgewezen rijen.")
    @APIResponse(
            responseCode = "200",
            description = "Een pagina.",
            content = @Content(schema = @Schema(implementation = ImportPagina.class)))
    public Response zoekImports(@BeanParam Blad blad) {
        return antwoord.besloten(
                Collectie.opId(ImportWeergave.class, ImportWeergave::id, imports::pagina, ImportWeergave::van), blad);
    }

    @GET
    @Path("/{id}")
    @Recht(
            scope = SCOPE,
            rollen = {Rol.BEHEER})
    @Operation(summary = "Eén import", description = "Met de voortgang en de eerste duizend afgewezen rijen.")
    @APIResponse(
            responseCode = "200",
            description = "De import.",
            content = @Content(schema = @Schema(implementation = ImportWeergave.class)))
    public Response geefImport(@PathParam("id") UUID id, @Context Request verzoek) {
        return Antwoorden.besloten(verzoek, lees(id.toString()), "Er is geen import met dit id.");
    }

    private Optional<Gelezen> lees(String id) {
        return imports.zoek(UUID.fromString(id))
                .map(een -> new Gelezen(
                        ImportWeergave.van(een.waarde()), een.versie(), URI.create("/registry/v1/imports/" + id)));
    }
}
