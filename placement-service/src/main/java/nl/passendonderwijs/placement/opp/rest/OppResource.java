package nl.passendonderwijs.placement.opp.rest;

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
import java.util.UUID;
import nl.passendonderwijs.kit.rest.Antwoorden;
import nl.passendonderwijs.kit.rest.Pagina;
import nl.passendonderwijs.kit.toegang.Recht;
import nl.passendonderwijs.kit.toegang.Rol;
import nl.passendonderwijs.placement.gedeeld.rest.Ontvangst;
import nl.passendonderwijs.placement.historie.rest.GebeurtenisAntwoord;
import nl.passendonderwijs.placement.historie.rest.Geschiedenis;
import nl.passendonderwijs.placement.leerling.rest.Leerlingpad;
import nl.passendonderwijs.placement.opp.OppService;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The ontwikkelingsperspectieven of a pupil. */
@Path(Opplezing.PAD)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(
        name = "Ontwikkelingsperspectief",
        description = "Wat de school met een leerling voorheeft, vastgesteld na overleg met de ouders.")
public class OppResource {

    @Inject
    OppService opps;

    @Inject
    Opplezing lezing;

    @Inject
    Ontvangst ontvangst;

    @POST
    @Operation(
            summary = "Begin een ontwikkelingsperspectief",
            description = "Zegt of de leerling er een moet hebben en waarom (OPP-01). Is dat zo, dan lopen zes weken"
                    + " om het vast te stellen (OPP-02). Een leerling heeft er een tegelijk bij een bestuur.")
    @APIResponseSchema(value = OppAntwoord.class, responseCode = "201", responseDescription = "Het begin.")
    @Recht(
            scope = "placement:schrijven",
            rollen = {Rol.BESTUUR, Rol.VESTIGING})
    public Response beginOpp(@BeanParam Leerlingpad leerling, NieuwOpp nieuw) {
        var formulier = nieuw.formulier();
        return ontvangst.ontvang(
                nieuw,
                wie -> opps.beoordeel(formulier, wie),
                wie -> opps.start(leerling.id(), formulier, wie),
                id -> lezing.lees(new Opppad(leerling.id(), id)));
    }

    @GET
    @Operation(
            summary = "Lees de ontwikkelingsperspectieven van een leerling",
            description = "Die van uw bestuur, oudste eerst.")
    @APIResponseSchema(value = OppLijst.class, responseCode = "200", responseDescription = "De lijst.")
    @Recht(
            scope = "placement:lezen",
            rollen = {Rol.BESTUUR, Rol.VESTIGING})
    public Response zoekOpp(@BeanParam Leerlingpad leerling) {
        return Antwoorden.beslotenPagina(new Pagina<>(lezing.lees(leerling.id()), null, null));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Lees een ontwikkelingsperspectief", description = "Met de inhoud die nu geldt.")
    @APIResponseSchema(value = OppAntwoord.class, responseCode = "200", responseDescription = "Het perspectief.")
    @Recht(
            scope = "placement:lezen",
            rollen = {Rol.BESTUUR, Rol.VESTIGING})
    public Response leesOpp(@BeanParam Opppad opp, @Context Request verzoek) {
        return Antwoorden.besloten(verzoek, lezing.lees(opp), Opplezing.ONBEKEND);
    }

    @GET
    @Path("/{id}/versies")
    @Operation(summary = "Lees alle versies", description = "Wat eerder gold blijft leesbaar, eerste versie voorop.")
    @APIResponseSchema(value = OppversieLijst.class, responseCode = "200", responseDescription = "De versies.")
    @Recht(
            scope = "placement:lezen",
            rollen = {Rol.BESTUUR, Rol.VESTIGING})
    public Response leesOppversies(@BeanParam Opppad opp) {
        return Antwoorden.beslotenPagina(new Pagina<>(lezing.versies(opp), null, null));
    }

    @GET
    @Path("/{id}/historie")
    @Operation(summary = "Lees de historie", description = "Elke stap, oudste eerst, met wat er te laat aan was.")
    @APIResponseSchema(value = Geschiedenis.class, responseCode = "200", responseDescription = "De stappen.")
    @Recht(
            scope = "placement:lezen",
            rollen = {Rol.BESTUUR, Rol.VESTIGING})
    public Response leesOpphistorie(@BeanParam Opppad opp) {
        return lezing.historie(opp).alle();
    }

    @GET
    @Path("/{id}/historie/{stap}")
    @Operation(summary = "Lees een stap", description = "Wat is vastgelegd verandert niet.")
    @APIResponseSchema(value = GebeurtenisAntwoord.class, responseCode = "200", responseDescription = "De stap.")
    @Recht(
            scope = "placement:lezen",
            rollen = {Rol.BESTUUR, Rol.VESTIGING})
    public Response leesOppstap(
            @BeanParam Opppad opp,
            @Parameter(description = "Id van de stap.", example = "01932c0a-1b2c-7a44-8e21-6d5c4b3a2f10")
                    @PathParam("stap")
                    UUID stap,
            @Context Request verzoek) {
        return Antwoorden.besloten(verzoek, lezing.stap(opp, stap), "Deze stap bestaat niet.");
    }
}
