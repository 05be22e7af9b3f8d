package nl.passendonderwijs.placement.zorgplicht.overdracht.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nl.passendonderwijs.kit.csv.Csv;
import nl.passendonderwijs.kit.rest.Blad;
import nl.passendonderwijs.kit.toegang.Recht;
import nl.passendonderwijs.kit.toegang.Rol;
import nl.passendonderwijs.placement.aanmelding.rest.Aanmeldingpad;
import nl.passendonderwijs.placement.gedeeld.rest.Ontvangst;
import nl.passendonderwijs.placement.zorgplicht.overdracht.OverdrachtService;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A school that carries the zorgplicht asks another to take over. */
@Path("/placement/v1/aanmeldingen/{id}/overdrachten")
@Produces("application/json")
@Consumes("application/json")
@RunOnVirtualThread
@Tag(name = "Zorgplicht")
public class AanbodResource {

    @Inject
    OverdrachtService overdrachten;

    @Inject
    Overdrachtlezing lezing;

    @Inject
    Ontvangst ontvangst;

    @POST
    @Operation(
            summary = "Bied een andere school de zorgplicht aan",
            description = "Alleen wie haar draagt kan haar aanbieden. Zij gaat pas over als de andere school aanvaardt;"
                    + " die ziet het aanbod met de toelichting, en niets meer van de aanmelding.")
    @APIResponseSchema(value = OverdrachtAntwoord.class, responseCode = "201", responseDescription = "Het aanbod.")
    @Recht(
            scope = "placement:schrijven",
            rollen = {Rol.BESTUUR, Rol.VESTIGING})
    public Response biedOverdrachtAan(@BeanParam Aanmeldingpad aanmelding, NieuweOverdracht nieuw) {
        return ontvangst.ontvang(
                nieuw,
                wie -> overdrachten.beoordeel(aanmelding.id(), nieuw.aanbod(), wie),
                wie -> overdrachten.biedAan(aanmelding.id(), nieuw.aanbod(), wie),
                lezing::lees);
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIATYPE})
    @Operation(summary = "Lees de overdrachten van een aanmelding", description = "Oudste eerst, zonder toelichting.")
    @APIResponseSchema(value = OverdrachtenPagina.class, responseCode = "200", responseDescription = "Een pagina.")
    @Recht(
            scope = "placement:lezen",
            rollen = {Rol.BESTUUR, Rol.VESTIGING})
    public Response leesOverdrachten(@BeanParam Aanmeldingpad aanmelding, @BeanParam Blad blad) {
        return lezing.lijst(aanmelding.id(), null, blad);
    }
}
