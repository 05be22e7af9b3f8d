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
import java.util.stream.Stream;
import nl.passendonderwijs.kit.rest.Voorwaarde;
import nl.passendonderwijs.kit.schrijven.Schrijven;
import nl.passendonderwijs.kit.toegang.HuidigeBeller;
import nl.passendonderwijs.kit.toegang.Recht;
import nl.passendonderwijs.kit.toegang.Rol;
import nl.passendonderwijs.kit.uitkomst.Fout;
import nl.passendonderwijs.placement.inschrijving.verwijdering.VerwijderbesluitService;
import nl.passendonderwijs.placement.inschrijving.verwijdering.VerwijderingService;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

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
    Schrijven schrijven;

    @Inject
    HuidigeBeller beller;

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
            @Parameter(description = Verwijderinglezer.LEERLING, example = Verwijderinglezer.LEERLINGVOORBEELD)
                    @PathParam("leerlingId")
                    UUID leerling,
            @Parameter(description = Verwijderinglezer.ID, example = Verwijderinglezer.VOORBEELD) @PathParam("id")
                    UUID id,
            @Parameter(description = Verwijderinglezer.GEZIEN, example = "\"0\"") @HeaderParam(Voorwaarde.KOP) @Nullable
                    String ifMatch,
            NieuwVerwijderbesluit nieuw) {
        var wie = beller.verplicht();
        var voorwaarde = new Voorwaarde(ifMatch);
        return schrijven.maak(
                nieuw,
                () -> bezwaren(leerling, id, nieuw),
                () -> besluiten
                        .beslis(leerling, id, nieuw.besluit(), nieuw.motivering(), voorwaarde::bezwaar, wie)
                        .dan(UUID::toString),
                _ -> lezer.lees(leerling, id));
    }

    private List<Fout> bezwaren(UUID leerling, UUID id, NieuwVerwijderbesluit nieuw) {
        return Stream.of(
                        verwijderingen.bezwaren("besluitdatum", nieuw.besluitdatum(), null),
                        verwijderingen.bezwaren("inspectiemeldingsdatum", nieuw.inspectiemeldingsdatum(), null),
                        besluiten.bezwaren(
                                leerling, id, nieuw.verwijderdatum(), nieuw.laatsteSchooldag(), beller.verplicht()))
                .flatMap(List::stream)
                .toList();
    }
}
