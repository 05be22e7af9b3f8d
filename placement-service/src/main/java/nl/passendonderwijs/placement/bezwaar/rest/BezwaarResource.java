package nl.passendonderwijs.placement.bezwaar.rest;

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
import nl.passendonderwijs.placement.bezwaar.BezwaarService;
import nl.passendonderwijs.placement.bezwaar.Bezwaren;
import nl.passendonderwijs.placement.bezwaar.ontvangst.BezwaarontvangstService;
import nl.passendonderwijs.placement.bezwaar.verloop.Bezwaarstaat;
import nl.passendonderwijs.placement.gedeeld.rest.Ontvangst;
import nl.passendonderwijs.placement.historie.rest.Geschiedenis;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What parents object to, at the bevoegd gezag that decides on it. */
@Path(Bezwaarlezer.PAD)
@Produces("application/json")
@Consumes("application/json")
@RunOnVirtualThread
@Tag(name = "Bezwaren", description = "Bezwaar van ouders tegen een besluit, tot en met de beslissing daarop.")
public class BezwaarResource {

    @Inject
    BezwaarontvangstService bezwaarontvangst;

    @Inject
    BezwaarService bezwaren;

    @Inject
    Bezwaarlezer lezer;

    @Inject
    Ontvangst ontvangst;

    @Inject
    Collectieantwoord antwoord;

    @Inject
    HuidigeBeller beller;

    @POST
    @Operation(
            summary = "Leg een bezwaar vast",
            description =
                    "Tegen een weigering, het niet behandelen van een aanmelding, of een verwijdering. Te laat bezwaar"
                            + " (na zes weken) wordt vastgelegd met de bevinding te-laat-bezwaar. Er kan een bezwaar zijn tegen"
                            + " een besluit (409, al-bezwaar). De status van de aanmelding blijft wat zij was.")
    @APIResponseSchema(
            value = BezwaarAntwoord.class,
            responseCode = "201",
            responseDescription = "Het bezwaar met zijn beslistermijn.")
    @Recht(
            scope = "placement:schrijven",
            rollen = {Rol.BESTUUR, Rol.VESTIGING})
    public Response maakBezwaar(NieuwBezwaar nieuw) {
        var formulier = nieuw.formulier();
        return ontvangst.ontvang(
                nieuw,
                wie -> bezwaarontvangst.beoordeel(formulier, wie),
                wie -> bezwaarontvangst.ontvang(formulier, wie),
                lezer::lees);
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIATYPE})
    @Operation(summary = "Zoek bezwaren", description = "Die bij het eigen bestuur, in volgorde van vastleggen.")
    @APIResponseSchema(value = BezwarenPagina.class, responseCode = "200", responseDescription = "Een pagina.")
    @Recht(
            scope = "placement:lezen",
            rollen = {Rol.BESTUUR, Rol.VESTIGING})
    public Response zoekBezwaren(
            @Parameter(description = "Alleen van deze vestiging.") @QueryParam("vestiging") @Nullable
                    Vestigingscode vestiging,
            @Parameter(description = "Alleen in deze staat.", example = "BEZWAAR") @QueryParam("status") @Nullable
                    Bezwaarstaat status,
            @BeanParam Blad blad) {
        var wie = beller.verplicht();
        return antwoord.besloten(
                Collectie.opId(
                        BezwaarAntwoord.class,
                        BezwaarAntwoord::id,
                        (na, aantal) -> bezwaren.bekijk(
                                new Bezwaren.Vraag(vestiging, status, na, aantal, blad.getoond(aantal)), wie),
                        lezer::weergave),
                blad);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Lees een bezwaar", description = "Met gronden, beslistermijn en besluit.")
    @APIResponseSchema(value = BezwaarAntwoord.class, responseCode = "200", responseDescription = "Het bezwaar.")
    @Recht(
            scope = "placement:lezen",
            rollen = {Rol.BESTUUR, Rol.VESTIGING})
    public Response leesBezwaar(@BeanParam Bezwaarpad bezwaar, @Context Request verzoek) {
        return Antwoorden.besloten(verzoek, lezer.lees(bezwaar.id()), Bezwaarlezer.ONBEKEND);
    }

    @GET
    @Path("/{id}/historie")
    @Operation(
            summary = "Lees de historie van een bezwaar",
            description = "Elke stap, oudste eerst, met wat erbij is geschreven.")
    @APIResponseSchema(value = Geschiedenis.class, responseCode = "200", responseDescription = "Alle stappen.")
    @Recht(
            scope = "placement:lezen",
            rollen = {Rol.BESTUUR, Rol.VESTIGING})
    public Response leesBezwaarhistorie(@BeanParam Bezwaarpad bezwaar) {
        return lezer.historie(bezwaar.id()).alle();
    }
}
