package nl.passendonderwijs.registry.behoefte.rest;

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
import java.util.Optional;
import nl.passendonderwijs.kit.csv.Csv;
import nl.passendonderwijs.kit.idempotentie.Vastlegging;
import nl.passendonderwijs.kit.probleem.ProbleemException;
import nl.passendonderwijs.kit.rest.Antwoorden;
import nl.passendonderwijs.kit.rest.Antwoorden.Gelezen;
import nl.passendonderwijs.kit.rest.Blad;
import nl.passendonderwijs.kit.rest.Collectie;
import nl.passendonderwijs.kit.rest.Collectieantwoord;
import nl.passendonderwijs.kit.rest.Voorwaarde;
import nl.passendonderwijs.kit.schrijven.Schrijven;
import nl.passendonderwijs.kit.toegang.HuidigeBeller;
import nl.passendonderwijs.kit.toegang.Openbaar;
import nl.passendonderwijs.kit.toegang.Recht;
import nl.passendonderwijs.kit.toegang.Rol;
import nl.passendonderwijs.kit.uitkomst.Weigering;
import nl.passendonderwijs.kit.waarden.Behoeftecode;
import nl.passendonderwijs.registry.behoefte.BehoefteService;
import nl.passendonderwijs.registry.behoefte.Ondersteuningsbehoeften;
import nl.passendonderwijs.registry.gedeeld.rest.Overzichtantwoord;
import nl.passendonderwijs.registry.gedeeld.rest.Peildag;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/registry/v1/ondersteuningsbehoeften")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Ondersteuning", description = "Wat leerlingen nodig hebben en wat vestigingen bieden.")
@RunOnVirtualThread
public class BehoefteResource {

    @Inject
    Ondersteuningsbehoeften behoeften;

    @Inject
    BehoefteService service;

    @Inject
    Collectieantwoord antwoord;

    @Inject
    Schrijven schrijven;

    @Inject
    HuidigeBeller beller;

    @Inject
    Overzichtantwoord overzicht;

    @Inject
    Clock klok;

    @GET
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIATYPE})
    @Openbaar
    @Operation(summary = "De lijst van ondersteuningsbehoeften", description = "Op volgorde van code.")
    @APIResponse(
            responseCode = "200",
            description = "Een pagina.",
            content = @Content(schema = @Schema(implementation = BehoeftePagina.class)))
    public Response zoekOndersteuningsbehoeften(@BeanParam Peildag peildag, @BeanParam Blad blad) {
        return antwoord.openbaar(
                Collectie.opSleutel(
                        BehoefteWeergave.class,
                        BehoefteWeergave::code,
                        (na, aantal) -> behoeften.pagina(peildag.of(klok), na, aantal),
                        BehoefteWeergave::van),
                blad);
    }

    @GET
    @Path("/{code}")
    @Openbaar
    @Operation(summary = "Eén ondersteuningsbehoefte")
    @APIResponse(
            responseCode = "200",
            description = "De ondersteuningsbehoefte.",
            content = @Content(schema = @Schema(implementation = BehoefteWeergave.class)))
    public Response geefOndersteuningsbehoefte(
            @PathParam("code") Behoeftecode code, @BeanParam Peildag peildag, @Context Request verzoek) {
        var gevonden = behoeften
                .zoek(code)
                .filter(een -> een.waarde().geldig().bevat(peildag.of(klok)))
                .orElseThrow(() -> onbekend("Deze ondersteuningsbehoefte staat die dag niet in de lijst."));
        return Antwoorden.openbaar(verzoek, BehoefteWeergave.van(gevonden.waarde()), gevonden.versie());
    }

    @GET
    @Path("/{code}/historie")
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIATYPE})
    @Openbaar
    @Operation(summary = "Wat de lijst over een ondersteuningsbehoefte heeft gezegd", description = "Oudste eerst.")
    @APIResponse(
            responseCode = "200",
            description = "De historie.",
            content = @Content(schema = @Schema(implementation = BehoefteHistorie.class)))
    public Response geefHistorieVanOndersteuningsbehoefte(@PathParam("code") Behoeftecode code) {
        var historie = behoeften.historie(code).stream()
                .map(BehoeftestandWeergave::van)
                .toList();
        if (historie.isEmpty()) {
            throw onbekend("Deze ondersteuningsbehoefte heeft nooit in de lijst gestaan.");
        }
        return overzicht.openbaar(new BehoefteHistorie(historie, null), BehoeftestandWeergave.class, historie);
    }

    @PUT
    @Path("/{code}")
    @Recht(
            scope = "registry:beheren",
            rollen = {Rol.BEHEER})
    @Operation(summary = "Een ondersteuningsbehoefte vastleggen", description = "Hetzelfde nog eens verandert niets.")
    @APIResponse(
            responseCode = "201",
            description = "Toegevoegd.",
            content = @Content(schema = @Schema(implementation = BehoefteWeergave.class)))
    @APIResponse(
            responseCode = "200",
            description = "Gewijzigd, of al zo bekend.",
            content = @Content(schema = @Schema(implementation = BehoefteWeergave.class)))
    public Response legOndersteuningsbehoefteVast(
            @PathParam("code") Behoeftecode code,
            @Parameter(description = "ETag zoals u haar zag.", example = "\"1\"") @HeaderParam(Voorwaarde.KOP) @Nullable
                    String ifMatch,
            BehoefteVerzoek verzoek) {
        var voorwaarde = new Voorwaarde(ifMatch);
        return schrijven.legVast(
                verzoek,
                verzoek::bezwaren,
                () -> service.legVast(verzoek.behoefte(code), verzoek.reden(), beller.verplicht(), voorwaarde::bezwaar)
                        .dan(nieuw -> new Vastlegging(code.toString(), nieuw)),
                _ -> lees(code));
    }

    private Optional<Gelezen> lees(Behoeftecode code) {
        return behoeften
                .zoek(code)
                .map(een -> new Gelezen(
                        BehoefteWeergave.van(een.waarde()),
                        een.versie(),
                        URI.create("/registry/v1/ondersteuningsbehoeften/" + code)));
    }

    private static ProbleemException onbekend(String detail) {
        return new ProbleemException(Weigering.onbekend(detail));
    }
}
