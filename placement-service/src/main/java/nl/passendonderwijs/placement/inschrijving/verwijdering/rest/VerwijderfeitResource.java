package nl.passendonderwijs.placement.inschrijving.verwijdering.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import nl.passendonderwijs.kit.rest.Voorwaarde;
import nl.passendonderwijs.kit.schrijven.Schrijven;
import nl.passendonderwijs.kit.toegang.HuidigeBeller;
import nl.passendonderwijs.kit.toegang.Recht;
import nl.passendonderwijs.kit.toegang.Rol;
import nl.passendonderwijs.kit.uitkomst.Fout;
import nl.passendonderwijs.placement.inschrijving.verwijdering.Feit;
import nl.passendonderwijs.placement.inschrijving.verwijdering.VerwijderingService;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

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
    Verwijderinglezer lezer;

    @Inject
    Schrijven schrijven;

    @Inject
    HuidigeBeller beller;

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
            @Parameter(description = Verwijderinglezer.LEERLING, example = Verwijderinglezer.LEERLINGVOORBEELD)
                    @PathParam("leerlingId")
                    UUID leerling,
            @Parameter(description = Verwijderinglezer.ID, example = Verwijderinglezer.VOORBEELD) @PathParam("id")
                    UUID id,
            @Parameter(description = Verwijderinglezer.GEZIEN, example = "\"0\"") @HeaderParam(Voorwaarde.KOP) @Nullable
                    String ifMatch,
            NieuwGehoord nieuw) {
        return leg(
                leerling,
                id,
                ifMatch,
                nieuw,
                () -> verwijderingen.bezwaren("datum", nieuw.datum(), null),
                nieuw::feit,
                nieuw.toelichting());
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
            @Parameter(description = Verwijderinglezer.LEERLING, example = Verwijderinglezer.LEERLINGVOORBEELD)
                    @PathParam("leerlingId")
                    UUID leerling,
            @Parameter(description = Verwijderinglezer.ID, example = Verwijderinglezer.VOORBEELD) @PathParam("id")
                    UUID id,
            @Parameter(description = Verwijderinglezer.GEZIEN, example = "\"0\"") @HeaderParam(Voorwaarde.KOP) @Nullable
                    String ifMatch,
            NieuweInspectieraadpleging nieuw) {
        return leg(
                leerling,
                id,
                ifMatch,
                nieuw,
                () -> verwijderingen.bezwaren("datum", nieuw.datum(), null),
                nieuw::feit,
                nieuw.toelichting());
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
            @Parameter(description = Verwijderinglezer.LEERLING, example = Verwijderinglezer.LEERLINGVOORBEELD)
                    @PathParam("leerlingId")
                    UUID leerling,
            @Parameter(description = Verwijderinglezer.ID, example = Verwijderinglezer.VOORBEELD) @PathParam("id")
                    UUID id,
            @Parameter(description = Verwijderinglezer.GEZIEN, example = "\"0\"") @HeaderParam(Voorwaarde.KOP) @Nullable
                    String ifMatch,
            NieuweSchoolverklaring nieuw) {
        return leg(
                leerling,
                id,
                ifMatch,
                nieuw,
                () -> verwijderingen.bezwaren("datum", nieuw.datum(), nieuw.vestiging()),
                nieuw::feit,
                nieuw.toelichting());
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
    public Response zoek(
            @Parameter(description = Verwijderinglezer.LEERLING, example = Verwijderinglezer.LEERLINGVOORBEELD)
                    @PathParam("leerlingId")
                    UUID leerling,
            @Parameter(description = Verwijderinglezer.ID, example = Verwijderinglezer.VOORBEELD) @PathParam("id")
                    UUID id,
            @Parameter(description = Verwijderinglezer.GEZIEN, example = "\"0\"") @HeaderParam(Voorwaarde.KOP) @Nullable
                    String ifMatch,
            NieuweZoektocht nieuw) {
        return leg(
                leerling,
                id,
                ifMatch,
                nieuw,
                () -> verwijderingen.controle().toetsPeriode(nieuw.vanDatum(), nieuw.totEnMetDatum()),
                nieuw::feit,
                nieuw.toelichting());
    }

    private Response leg(
            UUID leerling,
            UUID id,
            @Nullable String ifMatch,
            Record verzoek,
            Supplier<List<Fout>> bezwaren,
            Supplier<Feit> feit,
            @Nullable String toelichting) {
        var wie = beller.verplicht();
        var voorwaarde = new Voorwaarde(ifMatch);
        return schrijven.maak(
                verzoek,
                bezwaren,
                () -> verwijderingen
                        .leg(leerling, id, feit.get(), toelichting, voorwaarde::bezwaar, wie)
                        .dan(UUID::toString),
                _ -> lezer.lees(leerling, id));
    }
}
