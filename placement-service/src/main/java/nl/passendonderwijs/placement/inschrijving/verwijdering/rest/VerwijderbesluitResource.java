package nl.passendonderwijs.placement.inschrijving.verwijdering.rest;

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
import java.util.stream.Stream;
import nl.passendonderwijs.kit.toegang.Beller;
import nl.passendonderwijs.kit.toegang.Recht;
import nl.passendonderwijs.kit.toegang.Rol;
import nl.passendonderwijs.kit.uitkomst.Fout;
import nl.passendonderwijs.placement.gedeeld.rest.Gezien;
import nl.passendonderwijs.placement.gedeeld.rest.Ontvangst;
import nl.passendonderwijs.placement.historie.rest.Geschiedenis;
import nl.passendonderwijs.placement.inschrijving.status.Stapsoort;
import nl.passendonderwijs.placement.inschrijving.verwijdering.VerwijderbesluitService;
import nl.passendonderwijs.placement.inschrijving.verwijdering.VerwijderingService;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The decision to remove a pupil (VER-01 to VER-03). */
@Path(Verwijderinglezer.PAD + "/{id}/besluiten")
@Produces("application/json")
@Consumes("application/json")
@RunOnVirtualThread
@Tag(name = "Inschrijvingen")
public class VerwijderbesluitResource {

    @Inject
    VerwijderingService verwijderingen;

    @Inject
    VerwijderbesluitService besluiten;

    @Inject
    Verwijderinglezer lezer;

    @Inject
    Ontvangst ontvangst;

    @POST
    @Operation(
            summary = "Besluit tot verwijdering",
            description =
                    "Kan als alle feiten er zijn; anders noemt een 409 in errors wat ontbreekt (VER-01, VER-02, VER-03), met ?valideer=true ook vooraf. Feiten van na het besluit worden vastgelegd met een bevinding.")
    @APIResponseSchema(
            value = VerwijderingAntwoord.class,
            responseCode = "201",
            responseDescription = "De verwijdering.")
    @Recht(
            scope = "placement:schrijven",
            rollen = {Rol.BESTUUR, Rol.VESTIGING})
    public Response verwijder(
            @BeanParam Verwijderpad verwijdering, @BeanParam Gezien gezien, NieuwVerwijderbesluit nieuw) {
        return ontvangst.ontvang(
                nieuw,
                wie -> bezwaren(verwijdering, nieuw, wie),
                wie -> besluiten.beslis(
                        verwijdering.leerling(), verwijdering.id(), nieuw.besluit(), nieuw.motivering(), gezien, wie),
                _ -> lezer.lees(verwijdering));
    }

    @GET
    @Operation(summary = "Lees het besluit tot verwijdering", description = "Oudste eerst.")
    @APIResponseSchema(value = Geschiedenis.class, responseCode = "200", responseDescription = "De stappen.")
    @Recht(
            scope = "placement:lezen",
            rollen = {Rol.BESTUUR, Rol.VESTIGING})
    public Response leesVerwijderbesluiten(@BeanParam Verwijderpad verwijdering) {
        return lezer.historie(verwijdering).van(Stapsoort.VERWIJDEREN);
    }

    private List<Fout> bezwaren(Verwijderpad pad, NieuwVerwijderbesluit nieuw, Beller wie) {
        return Stream.of(
                        verwijderingen.bezwaren("besluitdatum", nieuw.besluitdatum()),
                        verwijderingen.bezwaren("inspectiemeldingsdatum", nieuw.inspectiemeldingsdatum()),
                        besluiten.bezwaren(
                                pad.leerling(), pad.id(), nieuw.verwijderdatum(), nieuw.laatsteSchooldag(), wie))
                .flatMap(List::stream)
                .toList();
    }
}
