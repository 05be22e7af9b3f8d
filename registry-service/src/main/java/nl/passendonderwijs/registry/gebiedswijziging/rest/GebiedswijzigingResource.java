package nl.passendonderwijs.registry.gebiedswijziging.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.passendonderwijs.kit.csv.Csv;
import nl.passendonderwijs.kit.rest.Antwoorden;
import nl.passendonderwijs.kit.rest.Antwoorden.Gelezen;
import nl.passendonderwijs.kit.rest.Blad;
import nl.passendonderwijs.kit.rest.Collectie;
import nl.passendonderwijs.kit.rest.Collectieantwoord;
import nl.passendonderwijs.kit.schrijven.Schrijven;
import nl.passendonderwijs.kit.toegang.HuidigeBeller;
import nl.passendonderwijs.kit.toegang.Openbaar;
import nl.passendonderwijs.kit.toegang.Recht;
import nl.passendonderwijs.kit.toegang.Rol;
import nl.passendonderwijs.kit.uitkomst.Fout;
import nl.passendonderwijs.registry.gebiedswijziging.GebiedswijzigingService;
import nl.passendonderwijs.registry.gebiedswijziging.Gebiedswijzigingen;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/registry/v1/gebiedswijzigingen")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Gebied")
@RunOnVirtualThread
public class GebiedswijzigingResource {
    private static final long VAST = 1;

    @Inject
    Gebiedswijzigingen wijzigingen;

    @Inject
    GebiedswijzigingService service;

    @Inject
    Schrijven schrijven;

    @Inject
    HuidigeBeller beller;

    @Inject
    Collectieantwoord antwoord;

    @POST
    @Recht(
            scope = "registry:beheren",
            rollen = {Rol.BEHEER})
    @Operation(
            summary = "Een fusie, een herindeling of een andere indeling van postcodes",
            description = "Met ?valideer=true wordt niets bewaard: het antwoord is het voorbeeld van alle gevolgen,"
                    + " waaronder elke vestiging die naar een ander samenwerkingsverband gaat.")
    @APIResponse(
            responseCode = "201",
            description = "Vastgelegd.",
            content = @Content(schema = @Schema(implementation = GebiedswijzigingWeergave.class)))
    public Response legGebiedswijzigingVast(GebiedswijzigingVerzoek verzoek) {
        return schrijven.maak(
                verzoek,
                () -> bezwaren(verzoek),
                () -> service.voerUit(
                                verzoek.wijziging().orElseThrow(),
                                beller.verplicht().organisatie().toString(),
                                verzoek.reden())
                        .dan(mutatie -> mutatie.id().toString()),
                this::lees);
    }

    private List<Fout> bezwaren(GebiedswijzigingVerzoek verzoek) {
        var vanRegister = verzoek.wijziging().map(service::bezwaren).orElse(List.of());
        return Stream.concat(verzoek.bezwaren().stream(), vanRegister.stream()).toList();
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIATYPE})
    @Openbaar
    @Operation(summary = "Alle wijzigingen van gebieden", description = "De laatst vastgelegde eerst.")
    @APIResponse(
            responseCode = "200",
            description = "Een pagina.",
            content = @Content(schema = @Schema(implementation = GebiedswijzigingPagina.class)))
    public Response zoekGebiedswijzigingen(@BeanParam Blad blad) {
        return antwoord.openbaar(
                Collectie.opId(
                        GebiedswijzigingWeergave.class,
                        GebiedswijzigingWeergave::id,
                        wijzigingen::pagina,
                        GebiedswijzigingWeergave::van),
                blad);
    }

    @GET
    @Path("/{id}")
    @Openbaar
    @Operation(summary = "Eén wijziging van gebieden")
    @APIResponse(
            responseCode = "200",
            description = "De wijziging met haar gevolgen.",
            content = @Content(schema = @Schema(implementation = GebiedswijzigingWeergave.class)))
    public Response geefGebiedswijziging(@PathParam("id") UUID id, @Context Request verzoek) {
        return Antwoorden.openbaar(verzoek, lees(id.toString()), "Er is geen gebiedswijziging met dit id.");
    }

    private Optional<Gelezen> lees(String id) {
        return wijzigingen
                .zoek(UUID.fromString(id))
                .map(een -> new Gelezen(
                        GebiedswijzigingWeergave.van(een), VAST, URI.create("/registry/v1/gebiedswijzigingen/" + id)));
    }
}
