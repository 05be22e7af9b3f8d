package nl.passendonderwijs.placement.gpo.rest;

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
import nl.passendonderwijs.kit.csv.Csv;
import nl.passendonderwijs.kit.rest.Antwoorden;
import nl.passendonderwijs.kit.rest.Blad;
import nl.passendonderwijs.kit.rest.Collectie;
import nl.passendonderwijs.kit.rest.Collectieantwoord;
import nl.passendonderwijs.kit.toegang.HuidigeBeller;
import nl.passendonderwijs.kit.toegang.Recht;
import nl.passendonderwijs.kit.toegang.Rol;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.placement.gedeeld.rest.Ontvangst;
import nl.passendonderwijs.placement.gpo.GpoService;
import nl.passendonderwijs.placement.gpo.Gpozaken;
import nl.passendonderwijs.placement.gpo.indiening.GpoindieningService;
import nl.passendonderwijs.placement.gpo.verloop.Gpostaat;
import nl.passendonderwijs.placement.historie.rest.Geschiedenis;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Disputes at the geschillencommissie passend onderwijs, as the school follows them. */
@Path(Gpozaaklezer.PAD)
@Produces("application/json")
@Consumes("application/json")
@RunOnVirtualThread
@Tag(name = "GPO-zaken", description = "Geschillen bij de geschillencommissie passend onderwijs.")
public class GpozaakResource {

    @Inject
    GpoindieningService indiening;

    @Inject
    GpoService zaken;

    @Inject
    Gpozaaklezer lezer;

    @Inject
    Ontvangst ontvangst;

    @Inject
    Collectieantwoord antwoord;

    @Inject
    HuidigeBeller beller;

    @POST
    @Operation(
            summary = "Leg een geschil vast",
            description =
                    "Over toelating, verwijdering of een ontwikkelingsperspectief (GPO-01). Vanaf de dag van indienen staat"
                            + " de termijn van een bezwaar over hetzelfde stil, tot het oordeel (BEZ-04). Wat na zes weken is"
                            + " ingediend wordt vastgelegd met de bevinding te-laat-gpo.")
    @APIResponseSchema(
            value = GpozaakAntwoord.class,
            responseCode = "201",
            responseDescription = "De zaak met haar termijnen.")
    @Recht(
            scope = "placement:schrijven",
            rollen = {Rol.BESTUUR, Rol.VESTIGING})
    public Response dienGeschilIn(NieuweGpozaak nieuw) {
        var formulier = nieuw.formulier();
        return ontvangst.ontvang(
                nieuw, _ -> indiening.beoordeel(formulier), wie -> indiening.dienIn(formulier, wie), lezer::lees);
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIATYPE})
    @Operation(summary = "Zoek geschillen", description = "Die van het eigen bestuur, in volgorde van vastleggen.")
    @APIResponseSchema(value = GpozakenPagina.class, responseCode = "200", responseDescription = "Een pagina.")
    @Recht(
            scope = "placement:lezen",
            rollen = {Rol.BESTUUR, Rol.VESTIGING})
    public Response zoekGpozaken(
            @Parameter(description = "Alleen van deze vestiging.") @QueryParam("vestiging") @Nullable
                    Vestigingscode vestiging,
            @Parameter(description = "Alleen in deze staat.", example = "GPO_AANHANGIG") @QueryParam("status") @Nullable
                    Gpostaat status,
            @BeanParam Blad blad) {
        var wie = beller.verplicht();
        return antwoord.besloten(
                Collectie.opId(
                        GpozaakAntwoord.class,
                        GpozaakAntwoord::id,
                        (na, aantal) -> zaken.bekijk(
                                new Gpozaken.Vraag(vestiging, status, na, aantal, blad.getoond(aantal)), wie),
                        lezer::weergave),
                blad);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Lees een geschil", description = "Met termijnen, oordeel en reactie.")
    @APIResponseSchema(value = GpozaakAntwoord.class, responseCode = "200", responseDescription = "De zaak.")
    @Recht(
            scope = "placement:lezen",
            rollen = {Rol.BESTUUR, Rol.VESTIGING})
    public Response leesGpozaak(@BeanParam Gpozaakpad zaak, @Context Request verzoek) {
        return Antwoorden.besloten(verzoek, lezer.lees(zaak.id()), Gpozaaklezer.ONBEKEND);
    }

    @GET
    @Path("/{id}/historie")
    @Operation(
            summary = "Lees de historie van een geschil",
            description = "Elke stap, oudste eerst, met wat erbij is geschreven.")
    @APIResponseSchema(value = Geschiedenis.class, responseCode = "200", responseDescription = "Alle stappen.")
    @Recht(
            scope = "placement:lezen",
            rollen = {Rol.BESTUUR, Rol.VESTIGING})
    public Response leesGpohistorie(@BeanParam Gpozaakpad zaak) {
        return lezer.historie(zaak.id()).alle();
    }
}
