package nl.passendonderwijs.placement.zorgplicht.overdracht.rest;

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
import nl.passendonderwijs.kit.toegang.Recht;
import nl.passendonderwijs.kit.toegang.Rol;
import nl.passendonderwijs.placement.gedeeld.rest.Ontvangst;
import nl.passendonderwijs.placement.historie.rest.Geschiedenis;
import nl.passendonderwijs.placement.zorgplicht.overdracht.OverdrachtService;
import nl.passendonderwijs.placement.zorgplicht.overdracht.Overdrachtstatus;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Offers to take over the zorgplicht, for the school that offers and the one that is asked. */
@Path("/placement/v1/overdrachten")
@Produces("application/json")
@Consumes("application/json")
@RunOnVirtualThread
@Tag(name = "Zorgplicht")
public class OverdrachtResource {

    @Inject
    OverdrachtService overdrachten;

    @Inject
    Overdrachtlezing lezing;

    @Inject
    Ontvangst ontvangst;

    @GET
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIATYPE})
    @Operation(
            summary = "Zoek overdrachten",
            description =
                    "Wat het eigen bestuur aanbood en wat het kreeg aangeboden, oudste eerst, zonder toelichting.")
    @APIResponseSchema(value = OverdrachtenPagina.class, responseCode = "200", responseDescription = "Een pagina.")
    @Recht(
            scope = "placement:lezen",
            rollen = {Rol.BESTUUR, Rol.VESTIGING})
    public Response zoekOverdrachten(
            @Parameter(description = "Alleen in deze staat.", example = "AANGEBODEN") @QueryParam("status")
                    Overdrachtstatus.@Nullable Code status,
            @BeanParam Blad blad) {
        return lezing.lijst(null, status, blad);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Lees een overdracht", description = "Met de toelichting van de school die aanbiedt.")
    @APIResponseSchema(value = OverdrachtAntwoord.class, responseCode = "200", responseDescription = "De overdracht.")
    @Recht(
            scope = "placement:lezen",
            rollen = {Rol.BESTUUR, Rol.VESTIGING})
    public Response leesOverdracht(@BeanParam Overdrachtpad overdracht, @Context Request verzoek) {
        return Antwoorden.besloten(verzoek, lezing.lees(overdracht.id()), Overdrachtlezing.ONBEKEND);
    }

    @GET
    @Path("/{id}/historie")
    @Operation(summary = "Lees de historie van een overdracht", description = "Elke stap, oudste eerst.")
    @APIResponseSchema(value = Geschiedenis.class, responseCode = "200", responseDescription = "Alle stappen.")
    @Recht(
            scope = "placement:lezen",
            rollen = {Rol.BESTUUR, Rol.VESTIGING})
    public Response leesOverdrachthistorie(@BeanParam Overdrachtpad overdracht) {
        return lezing.historie(overdracht.id()).alle();
    }

    @POST
    @Path("/{id}/antwoorden")
    @Operation(
            summary = "Aanvaard of wijs af",
            description =
                    "Alleen de gevraagde school antwoordt, een keer. Aanvaarden brengt de zorgplicht over vanaf die"
                            + " dag, en telt bij de aanmelding als bereidverklaring (ZP-07); afwijzen laat haar waar zij is."
                            + " Wie aanvaardt heeft daarna de leerling onder leerlingId, zonder koppelcode: inschrijven"
                            + " kan met POST /placement/v1/leerlingen/{leerlingId}/inschrijvingen (PRIV-02).")
    @APIResponseSchema(value = OverdrachtAntwoord.class, responseCode = "201", responseDescription = "De overdracht.")
    @Recht(
            scope = "placement:schrijven",
            rollen = {Rol.BESTUUR, Rol.VESTIGING})
    public Response beantwoordOverdracht(@BeanParam Overdrachtpad overdracht, NieuwAntwoord nieuw) {
        return ontvangst.ontvang(
                nieuw,
                wie -> overdrachten.beoordeel(overdracht.id(), nieuw.antwoord(), wie),
                wie -> overdrachten.antwoord(overdracht.id(), nieuw.antwoord(), wie),
                _ -> lezing.lees(overdracht.id()));
    }

    @GET
    @Path("/{id}/antwoorden")
    @Operation(summary = "Lees het antwoord van de andere school", description = "Oudste eerst.")
    @APIResponseSchema(value = Geschiedenis.class, responseCode = "200", responseDescription = "De stappen.")
    @Recht(
            scope = "placement:lezen",
            rollen = {Rol.BESTUUR, Rol.VESTIGING})
    public Response leesOverdrachtantwoord(@BeanParam Overdrachtpad overdracht) {
        return lezing.historie(overdracht.id()).van(Overdrachtstatus.Stap.AANVAARDEN, Overdrachtstatus.Stap.AFWIJZEN);
    }

    @POST
    @Path("/{id}/intrekkingen")
    @Operation(summary = "Neem het aanbod terug", description = "Kan zolang de andere school niet heeft geantwoord.")
    @APIResponseSchema(value = OverdrachtAntwoord.class, responseCode = "201", responseDescription = "De overdracht.")
    @Recht(
            scope = "placement:schrijven",
            rollen = {Rol.BESTUUR, Rol.VESTIGING})
    public Response trekOverdrachtIn(@BeanParam Overdrachtpad overdracht, NieuweIntrekkingVanAanbod nieuw) {
        return ontvangst.ontvang(
                nieuw,
                wie -> overdrachten.beoordeel(overdracht.id(), nieuw.intrekking(), wie),
                wie -> overdrachten.trekIn(overdracht.id(), nieuw.intrekking(), wie),
                _ -> lezing.lees(overdracht.id()));
    }

    @GET
    @Path("/{id}/intrekkingen")
    @Operation(summary = "Lees of het aanbod is teruggenomen", description = "Oudste eerst.")
    @APIResponseSchema(value = Geschiedenis.class, responseCode = "200", responseDescription = "De stappen.")
    @Recht(
            scope = "placement:lezen",
            rollen = {Rol.BESTUUR, Rol.VESTIGING})
    public Response leesOverdrachtintrekkingen(@BeanParam Overdrachtpad overdracht) {
        return lezing.historie(overdracht.id()).van(Overdrachtstatus.Stap.INTREKKEN);
    }
}
