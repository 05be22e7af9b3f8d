package nl.passendonderwijs.placement.inschrijving.verwijdering.rest.feit;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Function;
import nl.passendonderwijs.kit.toegang.Beller;
import nl.passendonderwijs.kit.toegang.Recht;
import nl.passendonderwijs.kit.toegang.Rol;
import nl.passendonderwijs.kit.uitkomst.Fout;
import nl.passendonderwijs.placement.gedeeld.rest.Gezien;
import nl.passendonderwijs.placement.gedeeld.rest.Ontvangst;
import nl.passendonderwijs.placement.historie.rest.Geschiedenis;
import nl.passendonderwijs.placement.inschrijving.verwijdering.Feitsoort;
import nl.passendonderwijs.placement.inschrijving.verwijdering.VerwijderingService;
import nl.passendonderwijs.placement.inschrijving.verwijdering.bereidheid.BereidheidService;
import nl.passendonderwijs.placement.inschrijving.verwijdering.rest.VerwijderingAntwoord;
import nl.passendonderwijs.placement.inschrijving.verwijdering.rest.Verwijderinglezer;
import nl.passendonderwijs.placement.inschrijving.verwijdering.rest.Verwijderpad;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What must be done before a pupil can be removed (VER-01, VER-02). */
@Path(Verwijderinglezer.PAD + "/{id}")
@Produces("application/json")
@Consumes("application/json")
@RunOnVirtualThread
@Tag(name = "Inschrijvingen")
public class VerwijderfeitResource {

    @Inject
    VerwijderingService verwijderingen;

    @Inject
    BereidheidService bereidheid;

    @Inject
    Verwijderinglezer lezer;

    @Inject
    Ontvangst ontvangst;

    @POST
    @Path("/gehoord")
    @Operation(
            summary = "Leg vast wie is gehoord",
            description =
                    "In het po en (v)so de groepsleraar, bij een bijzondere school ook de ouders; in het vo de leerling, en de ouders van wie jonger is dan 18 (VER-01).")
    @APIResponseSchema(
            value = VerwijderingAntwoord.class,
            responseCode = "201",
            responseDescription = "De verwijdering.")
    @Recht(
            scope = "placement:schrijven",
            rollen = {Rol.BESTUUR, Rol.VESTIGING})
    public Response hoorVoorVerwijdering(
            @BeanParam Verwijderpad verwijdering, @BeanParam Gezien gezien, NieuwGehoord nieuw) {
        return leg(verwijdering, gezien, nieuw, _ -> verwijderingen.bezwaren("datum", nieuw.datum()));
    }

    @GET
    @Path("/gehoord")
    @Operation(summary = "Lees wie is gehoord", description = "Oudste eerst.")
    @APIResponseSchema(value = Geschiedenis.class, responseCode = "200", responseDescription = "De stappen.")
    @Recht(
            scope = "placement:lezen",
            rollen = {Rol.BESTUUR, Rol.VESTIGING})
    public Response leesGehoord(@BeanParam Verwijderpad verwijdering) {
        return lezer.historie(verwijdering).van(Feitsoort.HOREN);
    }

    @POST
    @Path("/inspectieraadplegingen")
    @Operation(
            summary = "Leg overleg met de inspectie vast",
            description = "In het vo, voor een leerplichtige leerling (VER-01).")
    @APIResponseSchema(
            value = VerwijderingAntwoord.class,
            responseCode = "201",
            responseDescription = "De verwijdering.")
    @Recht(
            scope = "placement:schrijven",
            rollen = {Rol.BESTUUR, Rol.VESTIGING})
    public Response raadpleegInspectie(
            @BeanParam Verwijderpad verwijdering, @BeanParam Gezien gezien, NieuweInspectieraadpleging nieuw) {
        return leg(verwijdering, gezien, nieuw, _ -> verwijderingen.bezwaren("datum", nieuw.datum()));
    }

    @GET
    @Path("/inspectieraadplegingen")
    @Operation(summary = "Lees het overleg met de inspectie", description = "Oudste eerst.")
    @APIResponseSchema(value = Geschiedenis.class, responseCode = "200", responseDescription = "De stappen.")
    @Recht(
            scope = "placement:lezen",
            rollen = {Rol.BESTUUR, Rol.VESTIGING})
    public Response leesInspectieraadplegingen(@BeanParam Verwijderpad verwijdering) {
        return lezer.historie(verwijdering).van(Feitsoort.INSPECTIE_RAADPLEGEN);
    }

    @POST
    @Path("/bereidverklaringen")
    @Operation(
            summary = "Leg vast of een andere school bereid is",
            description = "Het laatste woord van een school telt (VER-01).")
    @APIResponseSchema(
            value = VerwijderingAntwoord.class,
            responseCode = "201",
            responseDescription = "De verwijdering.")
    @Recht(
            scope = "placement:schrijven",
            rollen = {Rol.BESTUUR, Rol.VESTIGING})
    public Response verklaarBereidNaVerwijdering(
            @BeanParam Verwijderpad verwijdering, @BeanParam Gezien gezien, NieuweSchoolverklaring nieuw) {
        return leg(
                verwijdering,
                gezien,
                nieuw,
                wie -> bereidheid.bezwaren(
                        verwijdering.leerling(), verwijdering.id(), nieuw.datum(), nieuw.vestiging(), wie));
    }

    @GET
    @Path("/bereidverklaringen")
    @Operation(summary = "Lees wat andere scholen verklaarden", description = "Oudste eerst.")
    @APIResponseSchema(value = Geschiedenis.class, responseCode = "200", responseDescription = "De stappen.")
    @Recht(
            scope = "placement:lezen",
            rollen = {Rol.BESTUUR, Rol.VESTIGING})
    public Response leesBereidverklaringenNaVerwijdering(@BeanParam Verwijderpad verwijdering) {
        return lezer.historie(verwijdering).van(Feitsoort.BEREID_VERKLAREN);
    }

    @POST
    @Path("/zoekinspanningen")
    @Operation(
            summary = "Leg een zoektocht zonder resultaat vast",
            description = "Bij cluster 1 en 2 volstaan acht weken (VER-02).")
    @APIResponseSchema(
            value = VerwijderingAntwoord.class,
            responseCode = "201",
            responseDescription = "De verwijdering.")
    @Recht(
            scope = "placement:schrijven",
            rollen = {Rol.BESTUUR, Rol.VESTIGING})
    public Response zoek(@BeanParam Verwijderpad verwijdering, @BeanParam Gezien gezien, NieuweZoektocht nieuw) {
        return leg(
                verwijdering,
                gezien,
                nieuw,
                _ -> verwijderingen.controle().toetsPeriode(nieuw.vanDatum(), nieuw.totEnMetDatum()));
    }

    @GET
    @Path("/zoekinspanningen")
    @Operation(summary = "Lees de zoektochten", description = "Oudste eerst.")
    @APIResponseSchema(value = Geschiedenis.class, responseCode = "200", responseDescription = "De stappen.")
    @Recht(
            scope = "placement:lezen",
            rollen = {Rol.BESTUUR, Rol.VESTIGING})
    public Response leesZoekinspanningen(@BeanParam Verwijderpad verwijdering) {
        return lezer.historie(verwijdering).van(Feitsoort.ZOEKEN);
    }

    private <V extends Record & Feitverzoek> Response leg(
            Verwijderpad pad, Gezien gezien, V nieuw, Function<Beller, List<Fout>> bezwaren) {
        return ontvangst.ontvang(
                nieuw,
                bezwaren,
                wie -> verwijderingen.leg(pad.leerling(), pad.id(), nieuw.feit(), nieuw.toelichting(), gezien, wie),
                _ -> lezer.lees(pad));
    }
}
