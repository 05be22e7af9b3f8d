package nl.passendonderwijs.registry.vestigingswijziging.rest;

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
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.passendonderwijs.kit.probleem.ProbleemException;
import nl.passendonderwijs.kit.rest.Antwoorden;
import nl.passendonderwijs.kit.rest.Antwoorden.Gelezen;
import nl.passendonderwijs.kit.rest.Voorwaarde;
import nl.passendonderwijs.kit.schrijven.Schrijven;
import nl.passendonderwijs.kit.toegang.HuidigeBeller;
import nl.passendonderwijs.kit.toegang.Openbaar;
import nl.passendonderwijs.kit.toegang.Recht;
import nl.passendonderwijs.kit.toegang.Rol;
import nl.passendonderwijs.kit.uitkomst.Fout;
import nl.passendonderwijs.kit.uitkomst.Weigering;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.registry.vestigingswijziging.VestigingswijzigingService;
import nl.passendonderwijs.registry.vestigingswijziging.WijzigingstoetsService;
import nl.passendonderwijs.registry.vestigingswijziging.Wijzigingsverslag;
import nl.passendonderwijs.registry.vestigingswijziging.WijzigingsverslagService;
import nl.passendonderwijs.registry.vestigingswijziging.Wijzigingswijze;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/registry/v1/vestigingen/{code}/wijzigingen")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Vestigingen")
@RunOnVirtualThread
public class VestigingswijzigingResource {
    private static final long VAST = 1;

    @Inject
    VestigingswijzigingService service;

    @Inject
    WijzigingstoetsService toets;

    @Inject
    WijzigingsverslagService verslagen;

    @Inject
    Schrijven schrijven;

    @Inject
    HuidigeBeller beller;

    @POST
    @Recht(
            scope = "registry:beheren",
            rollen = {Rol.BEHEER})
    @Operation(
            summary = "Een vestiging wijzigen, corrigeren, sluiten of heropenen",
            description =
                    "Een WIJZIGING geldt vanaf de ingangsdatum tot de eerstvolgende bekende wijziging. Een CORRECTIE"
                            + " vervangt de waarde voor en na de ingangsdatum, zolang die onafgebroken zo bekend stond. Een"
                            + " SLUITING eindigt de vestiging op die dag; een HEROPENING zet haar daarna voort. De lidmaatschappen volgen (MEM-07); met ?valideer=true is dat vooraf te"
                            + " zien. Wat al zo bekend is, wordt geweigerd met `niets-te-wijzigen`.")
    @APIResponse(
            responseCode = "201",
            description = "Vastgelegd.",
            content = @Content(schema = @Schema(implementation = VestigingswijzigingWeergave.class)))
    public Response wijzigVestiging(
            @PathParam("code") Vestigingscode code,
            @Parameter(
                            description = "ETag van de vestiging zoals u haar zag, zonder peildatum.",
                            example = "\"10015187\"")
                    @HeaderParam(Voorwaarde.KOP)
                    @Nullable
                    String ifMatch,
            VestigingswijzigingVerzoek verzoek) {
        alle(code);
        var voorwaarde = new Voorwaarde(ifMatch);
        return schrijven.maak(
                verzoek,
                () -> bezwaren(code, verzoek),
                () -> service.voerUit(
                                verzoek.van(code),
                                beller.verplicht().organisatie().toString(),
                                voorwaarde::bezwaar)
                        .dan(mutatie -> mutatie.id().toString()),
                id -> lees(code, UUID.fromString(id)));
    }

    private List<Fout> bezwaren(Vestigingscode code, VestigingswijzigingVerzoek verzoek) {
        @Nullable LocalDate dag = verzoek.ingangsdatum();
        @Nullable Wijzigingswijze soort = verzoek.soort();
        var feiten = dag == null || soort == null ? List.<Fout>of() : toets.bezwaren(verzoek.van(code));
        return Stream.concat(verzoek.bezwaren().stream(), feiten.stream()).toList();
    }

    @GET
    @Openbaar
    @Operation(
            summary = "Alle vastleggingen die een vestiging wijzigden",
            description = "De laatste eerst; ook imports en wijzigingen van gebieden.")
    @APIResponse(
            responseCode = "200",
            description = "De vastleggingen.",
            content = @Content(schema = @Schema(implementation = VestigingswijzigingLijst.class)))
    public Response zoekVestigingswijzigingen(@PathParam("code") Vestigingscode code) {
        return Antwoorden.openbaar(new VestigingswijzigingLijst(
                alle(code).stream().map(VestigingswijzigingWeergave::van).toList()));
    }

    @GET
    @Path("/{id}")
    @Openbaar
    @Operation(summary = "Eén vastlegging die een vestiging wijzigde")
    @APIResponse(
            responseCode = "200",
            description = "Wat zij wijzigde.",
            content = @Content(schema = @Schema(implementation = VestigingswijzigingWeergave.class)))
    public Response geefVestigingswijziging(
            @PathParam("code") Vestigingscode code, @PathParam("id") UUID id, @Context Request verzoek) {
        return Antwoorden.openbaar(verzoek, lees(code, id), "Deze wijziging is er niet.");
    }

    private List<Wijzigingsverslag> alle(Vestigingscode code) {
        var alle = verslagen.van(code);
        if (alle.isEmpty()) {
            throw new ProbleemException(Weigering.onbekend("Er is geen vestiging met deze code."));
        }
        return alle;
    }

    private Optional<Gelezen> lees(Vestigingscode code, UUID id) {
        return verslagen.van(code).stream()
                .filter(een -> een.mutatie().id().equals(id))
                .findFirst()
                .map(een -> new Gelezen(
                        VestigingswijzigingWeergave.van(een),
                        VAST,
                        URI.create("/registry/v1/vestigingen/%s/wijzigingen/%s".formatted(code, id))));
    }
}
