package nl.passendonderwijs.registry.orgaan.rest;

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
import java.time.LocalDate;
import java.util.Optional;
import nl.passendonderwijs.kit.idempotentie.Vastlegging;
import nl.passendonderwijs.kit.rest.Antwoorden;
import nl.passendonderwijs.kit.rest.Antwoorden.Gelezen;
import nl.passendonderwijs.kit.rest.Blad;
import nl.passendonderwijs.kit.rest.Collectie;
import nl.passendonderwijs.kit.rest.Collectieantwoord;
import nl.passendonderwijs.kit.rest.Voorwaarde;
import nl.passendonderwijs.kit.schrijven.Schrijven;
import nl.passendonderwijs.kit.toegang.HuidigeBeller;
import nl.passendonderwijs.kit.toegang.Recht;
import nl.passendonderwijs.kit.toegang.Rol;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.registry.gedeeld.Opgeslagen;
import nl.passendonderwijs.registry.gedeeld.Standvoorwaarde;
import nl.passendonderwijs.registry.gedeeld.rest.Peildag;
import nl.passendonderwijs.registry.orgaan.Inrichtingen;
import nl.passendonderwijs.registry.orgaan.OrgaanService;
import nl.passendonderwijs.registry.orgaan.VastgelegdeInrichting;
import nl.passendonderwijs.registry.samenwerkingsverband.Verbandstand;
import nl.passendonderwijs.registry.samenwerkingsverband.Verbandstanden;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/registry/v1/samenwerkingsverbanden/{code}/organen")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Samenwerkingsverbanden")
@RunOnVirtualThread
public class OrganenResource {

    @Inject
    Inrichtingen inrichtingen;

    @Inject
    OrgaanService service;

    @Inject
    Verbandstanden verbanden;

    @Inject
    Schrijven schrijven;

    @Inject
    HuidigeBeller beller;

    @Inject
    Clock klok;

    @Inject
    Collectieantwoord antwoord;

    @PUT
    @Operation(
            summary = "Opgeven hoe het samenwerkingsverband bestuurd wordt",
            description = "Door het samenwerkingsverband zelf of beheer. Geldt vanaf `geldigVan` tot de volgende dag"
                    + " waarvoor iets is opgegeven; dezelfde dag nog eens is een correctie, en wat eerder is opgegeven"
                    + " blijft in de historie. Zetels en rollen, geen personen. Wat aan een regel ontbreekt,"
                    + " komt terug als bevinding. Geef met If-Match de versie die u zag.")
    @APIResponse(
            responseCode = "200",
            description = "Opgegeven; er was al een eerdere opgave.",
            content = @Content(schema = @Schema(implementation = OrganenWeergave.class)))
    @APIResponse(
            responseCode = "201",
            description = "De eerste opgave van dit samenwerkingsverband.",
            content = @Content(schema = @Schema(implementation = OrganenWeergave.class)))
    @Recht(
            scope = "registry:schrijven",
            rollen = {Rol.SWV, Rol.BEHEER})
    public Response geefOrganenOp(
            @PathParam("code") SwvCode code,
            @Parameter(description = "ETag van de opgave zoals u haar zag.", example = "\"1\"")
                    @HeaderParam(Voorwaarde.KOP)
                    @Nullable
                    String ifMatch,
            OrganenVerzoek verzoek) {
        var voorwaarde = new Voorwaarde(ifMatch);
        return schrijven.legVast(
                verzoek,
                verzoek::bezwaren,
                () -> service.geefOp(verzoek.voorstel(code, voorwaarde::bezwaar), beller.verplicht())
                        .dan(uitkomst -> new Vastlegging(uitkomst.id().toString(), uitkomst.nieuw())),
                _ -> Optional.of(gelezen(code, verzoek.geldigVan())));
    }

    @GET
    @Operation(
            summary = "Hoe het samenwerkingsverband bestuurd wordt",
            description = "Op de peildatum, met een bevinding voor wat aan een regel ontbreekt.")
    @APIResponseSchema(value = OrganenWeergave.class, responseCode = "200", responseDescription = "De organen.")
    @Recht(scope = "registry:lezen", rollen = Rol.ELKE)
    public Response geefOrganen(@PathParam("code") SwvCode code, @BeanParam Peildag peildag, @Context Request verzoek) {
        var dag = peildag.of(klok);
        return verbanden
                .op(code, dag)
                .filter(Verbandstand::inBedrijf)
                .map(verband -> Antwoorden.besloten(verzoek, gelezen(code, dag)))
                .orElseThrow(() -> peildag.onbekend("Er is geen samenwerkingsverband met deze code."));
    }

    @GET
    @Path("/historie")
    @Operation(summary = "Alles wat is opgegeven", description = "De nieuwste eerst, met wie het opgaf en waarom.")
    @APIResponseSchema(value = OrganenhistoriePagina.class, responseCode = "200", responseDescription = "Een pagina.")
    @Recht(scope = "registry:lezen", rollen = Rol.ELKE)
    public Response zoekOrganenhistorie(@PathParam("code") SwvCode code, @BeanParam Blad blad) {
        return antwoord.besloten(
                Collectie.opId(
                        OrganenhistorieWeergave.class,
                        OrganenhistorieWeergave::id,
                        (na, aantal) -> inrichtingen.historie(code, na, aantal),
                        OrganenhistorieWeergave::van),
                blad);
    }

    /** The version is read first: with a newer one than that of the content a caller could undo what it never saw. */
    private Gelezen gelezen(SwvCode code, LocalDate dag) {
        int versie = inrichtingen.laatsteNr(code);
        var vastgelegd = inrichtingen.op(code, dag);
        var begin = vastgelegd.map(VastgelegdeInrichting::geldigVan).orElse(Standvoorwaarde.NIETS);
        var plaats = URI.create("/registry/v1/samenwerkingsverbanden/%s/organen".formatted(code));
        var getoond = Opgeslagen.van(OrganenWeergave.van(code, vastgelegd), versie, begin);
        return new Gelezen(getoond.waarde(), getoond.versie(), plaats);
    }
}
