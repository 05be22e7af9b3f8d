package nl.passendonderwijs.placement.aanmelding.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
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
import nl.passendonderwijs.kit.probleem.ProbleemException;
import nl.passendonderwijs.kit.rest.Antwoorden;
import nl.passendonderwijs.kit.rest.Antwoorden.Gelezen;
import nl.passendonderwijs.kit.rest.Blad;
import nl.passendonderwijs.kit.rest.Collectie;
import nl.passendonderwijs.kit.rest.Collectieantwoord;
import nl.passendonderwijs.kit.schrijven.Schrijven;
import nl.passendonderwijs.kit.toegang.HuidigeBeller;
import nl.passendonderwijs.kit.toegang.Recht;
import nl.passendonderwijs.kit.toegang.Rol;
import nl.passendonderwijs.kit.uitkomst.Weigering;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.placement.aanmelding.Aanmelding;
import nl.passendonderwijs.placement.aanmelding.AanmeldingService;
import nl.passendonderwijs.placement.aanmelding.ontvangst.AanmeldontvangstService;
import nl.passendonderwijs.placement.aanmelding.verloop.Statuscode;
import nl.passendonderwijs.placement.termijn.Termijnregels;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Aanmeldingen of a bestuur and its vestigingen. */
@Path(AanmeldingResource.PAD)
@Produces("application/json")
@Consumes("application/json")
@RunOnVirtualThread
@Tag(name = "Aanmeldingen", description = "Van het verzoek van ouders tot de plaats op een school.")
public class AanmeldingResource {

    static final String PAD = "/placement/v1/aanmeldingen";

    @Inject
    AanmeldontvangstService ontvangst;

    @Inject
    AanmeldingService aanmeldingen;

    @Inject
    Schrijven schrijven;

    @Inject
    HuidigeBeller beller;

    @Inject
    Collectieantwoord antwoord;

    @Inject
    Termijnregels regels;

    @Inject
    Clock klok;

    @POST
    @Operation(
            summary = "Meld een leerling aan",
            description = "Legt een schriftelijke aanmelding vast en start de beslistermijn (ZP-10) en de"
                    + " plaatsingstermijn (ZP-11) op de ontvangstdatum. Een vestiging handelt voor haar bestuur.")
    @APIResponseSchema(
            value = AanmeldingAntwoord.class,
            responseCode = "201",
            responseDescription = "De aanmelding met haar termijnen.")
    @Recht(
            scope = "placement:schrijven",
            rollen = {Rol.BESTUUR, Rol.VESTIGING})
    public Response meldAan(NieuweAanmelding nieuw) {
        var beoordeling = ontvangst.beoordeel(nieuw.formulier(), beller.verplicht());
        return schrijven.maak(
                nieuw,
                beoordeling::fouten,
                () -> ontvangst.meldAan(beoordeling).dan(UUID::toString),
                id -> lees(UUID.fromString(id)));
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIATYPE})
    @Operation(summary = "Zoek eigen aanmeldingen", description = "Aanmeldingen van het eigen bestuur, oudste eerst.")
    @APIResponseSchema(
            value = AanmeldingenPagina.class,
            responseCode = "200",
            responseDescription = "Een pagina aanmeldingen.")
    @Recht(
            scope = "placement:lezen",
            rollen = {Rol.BESTUUR, Rol.VESTIGING})
    public Response zoekAanmeldingen(
            @Parameter(description = "Alleen van deze vestiging.") @QueryParam("vestiging") @Nullable
                    Vestigingscode vestiging,
            @Parameter(description = "Alleen in deze staat.", example = "AANGEMELD") @QueryParam("status") @Nullable
                    Statuscode status,
            @BeanParam Blad blad) {
        return zoek(new Aanmeldingzoekvraag(null, null, vestiging, status), blad);
    }

    @POST
    @Path("/_zoek")
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIATYPE})
    @Operation(
            summary = "Zoek op leerling",
            description = "Als de lijst, met een vraag die niets over een leerling in een adres zet.")
    @APIResponseSchema(
            value = AanmeldingenPagina.class,
            responseCode = "200",
            responseDescription = "Een pagina aanmeldingen; geef dezelfde vraag met na uit volgende voor de rest.")
    @Recht(
            scope = "placement:lezen",
            rollen = {Rol.BESTUUR, Rol.VESTIGING})
    public Response zoekAanmeldingenOpLeerling(Aanmeldingzoekvraag vraag, @BeanParam Blad blad) {
        return zoek(vraag, blad);
    }

    private Response zoek(Aanmeldingzoekvraag vraag, Blad blad) {
        var wie = beller.verplicht();
        return antwoord.besloten(
                Collectie.opId(
                        AanmeldingAntwoord.class,
                        AanmeldingAntwoord::id,
                        (na, aantal) -> aanmeldingen.bekijk(vraag.met(na, aantal, blad.getoond(aantal)), wie),
                        this::weergave),
                blad);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Lees een aanmelding", description = "De aanmelding met haar termijnen en besluit.")
    @APIResponseSchema(value = AanmeldingAntwoord.class, responseCode = "200", responseDescription = "De aanmelding.")
    @Recht(
            scope = "placement:lezen",
            rollen = {Rol.BESTUUR, Rol.VESTIGING})
    public Response leesAanmelding(@BeanParam Aanmeldingpad aanmelding, @Context Request verzoek) {
        return lees(aanmelding.id())
                .map(gelezen -> Antwoorden.besloten(verzoek, gelezen))
                .orElseThrow(() -> new ProbleemException(Weigering.onbekend("Deze aanmelding bestaat niet.")));
    }

    private Optional<Gelezen> lees(UUID id) {
        return aanmeldingen.bekijk(id, beller.verplicht()).map(this::gelezen);
    }

    private AanmeldingAntwoord weergave(Aanmelding aanmelding) {
        return AanmeldingAntwoord.van(aanmelding, regels, LocalDate.now(klok));
    }

    private Gelezen gelezen(Aanmelding aanmelding) {
        return new Gelezen(weergave(aanmelding), aanmelding.versie(), URI.create(PAD + "/" + aanmelding.id()));
    }
}
