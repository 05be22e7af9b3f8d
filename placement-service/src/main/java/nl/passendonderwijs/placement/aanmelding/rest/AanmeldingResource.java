package nl.passendonderwijs.placement.aanmelding.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import nl.passendonderwijs.kit.probleem.ProbleemException;
import nl.passendonderwijs.kit.rest.Antwoorden;
import nl.passendonderwijs.kit.rest.Antwoorden.Gelezen;
import nl.passendonderwijs.kit.rest.Bladwijzer;
import nl.passendonderwijs.kit.rest.Limiet;
import nl.passendonderwijs.kit.rest.Pagina;
import nl.passendonderwijs.kit.rest.Paginabegin;
import nl.passendonderwijs.kit.schrijven.Schrijven;
import nl.passendonderwijs.kit.toegang.HuidigeBeller;
import nl.passendonderwijs.kit.toegang.Recht;
import nl.passendonderwijs.kit.toegang.Rol;
import nl.passendonderwijs.kit.uitkomst.Weigering;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.placement.aanmelding.Aanmelding;
import nl.passendonderwijs.placement.aanmelding.AanmeldingService;
import nl.passendonderwijs.placement.aanmelding.Aanmeldingen;
import nl.passendonderwijs.placement.aanmelding.Statuscode;
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
    AanmeldingService aanmeldingen;

    @Inject
    Schrijven schrijven;

    @Inject
    HuidigeBeller beller;

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
        var beoordeling = aanmeldingen.beoordeel(nieuw.formulier(), beller.verplicht());
        return schrijven.maak(
                nieuw,
                beoordeling::fouten,
                () -> aanmeldingen.meldAan(beoordeling).dan(UUID::toString),
                id -> lees(UUID.fromString(id)));
    }

    @GET
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
            @QueryParam("limiet") @DefaultValue(Limiet.STANDAARD) Limiet limiet,
            @QueryParam("na") @Nullable Bladwijzer na,
            @Context UriInfo adres) {
        var vraag = new Aanmeldingen.Vraag(vestiging, status, Paginabegin.van(na), limiet.aantal());
        var gevonden = aanmeldingen.bekijk(vraag, beller.verplicht()).stream()
                .map(AanmeldingAntwoord::van)
                .toList();
        var pagina = Pagina.van(gevonden, limiet, antwoord -> antwoord.id().toString(), adres.getRequestUri());
        return Antwoorden.beslotenPagina(pagina);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Lees een aanmelding", description = "De aanmelding met haar termijnen en besluit.")
    @APIResponseSchema(value = AanmeldingAntwoord.class, responseCode = "200", responseDescription = "De aanmelding.")
    @Recht(
            scope = "placement:lezen",
            rollen = {Rol.BESTUUR, Rol.VESTIGING})
    public Response leesAanmelding(
            @Parameter(description = "Id van de aanmelding.", example = "01932c07-a8f0-7c3e-9b1d-2f4a6c8e0d12")
                    @PathParam("id")
                    UUID id,
            @Context Request verzoek) {
        return lees(id).map(gelezen -> Antwoorden.besloten(verzoek, gelezen))
                .orElseThrow(() -> new ProbleemException(Weigering.onbekend("Deze aanmelding bestaat niet.")));
    }

    private Optional<Gelezen> lees(UUID id) {
        return aanmeldingen.bekijk(id, beller.verplicht()).map(AanmeldingResource::gelezen);
    }

    private static Gelezen gelezen(Aanmelding aanmelding) {
        return new Gelezen(
                AanmeldingAntwoord.van(aanmelding), aanmelding.versie(), URI.create(PAD + "/" + aanmelding.id()));
    }
}
