package nl.passendonderwijs.placement.inschrijving.schorsing.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.passendonderwijs.kit.csv.Csv;
import nl.passendonderwijs.kit.probleem.ProbleemException;
import nl.passendonderwijs.kit.rest.Antwoorden;
import nl.passendonderwijs.kit.rest.Antwoorden.Gelezen;
import nl.passendonderwijs.kit.rest.Blad;
import nl.passendonderwijs.kit.rest.Collectie;
import nl.passendonderwijs.kit.rest.Collectieantwoord;
import nl.passendonderwijs.kit.rest.Voorwaarde;
import nl.passendonderwijs.kit.schrijven.Schrijven;
import nl.passendonderwijs.kit.toegang.HuidigeBeller;
import nl.passendonderwijs.kit.toegang.Recht;
import nl.passendonderwijs.kit.toegang.Rol;
import nl.passendonderwijs.kit.uitkomst.Weigering;
import nl.passendonderwijs.placement.inschrijving.InschrijvingService;
import nl.passendonderwijs.placement.inschrijving.schorsing.Schorsing;
import nl.passendonderwijs.placement.inschrijving.schorsing.SchorsingService;
import nl.passendonderwijs.placement.inschrijving.schorsing.SchorsingseindeService;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Days on which a pupil is kept from school (SCH-01). */
@Path("/placement/v1/leerlingen/{leerlingId}/schorsingen")
@Produces("application/json")
@Consumes("application/json")
@RunOnVirtualThread
@Tag(name = "Inschrijvingen")
public class SchorsingResource {

    private static final String LEERLING = "Id van de leerling.";
    private static final String LEERLINGVOORBEELD = "01932c07-a8ef-7d10-8c55-0b1e2f3a4d5c";
    private static final String ID = "Id van de schorsing.";
    private static final String VOORBEELD = "01932c0d-3b20-7e42-9a13-5c6d7e8f9001";

    @Inject
    SchorsingService schorsingen;

    @Inject
    SchorsingseindeService eindes;

    @Inject
    InschrijvingService inschrijvingen;

    @Inject
    Schrijven schrijven;

    @Inject
    HuidigeBeller beller;

    @Inject
    Collectieantwoord antwoord;

    @Inject
    Clock klok;

    @POST
    @Operation(
            summary = "Schors een leerling",
            description =
                    "Met redenen en ten hoogste een week; bij langer dan een dag moet de inspectie zijn ingelicht (409,"
                            + " SCH-01). Na de laatste dag is de schorsing vanzelf voorbij.")
    @APIResponseSchema(value = SchorsingAntwoord.class, responseCode = "201", responseDescription = "De schorsing.")
    @Recht(
            scope = "placement:schrijven",
            rollen = {Rol.BESTUUR, Rol.VESTIGING})
    public Response schors(
            @Parameter(description = LEERLING, example = LEERLINGVOORBEELD) @PathParam("leerlingId") UUID leerling,
            NieuweSchorsing nieuw) {
        var wie = beller.verplicht();
        var formulier = nieuw.formulier();
        return schrijven.maak(
                nieuw,
                () -> schorsingen.bezwaren(leerling, formulier, wie),
                () -> schorsingen.schors(leerling, formulier, wie).dan(UUID::toString),
                id -> lees(leerling, UUID.fromString(id)));
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIATYPE})
    @Operation(summary = "Lees de schorsingen van een leerling", description = "Die bij het eigen bestuur.")
    @APIResponseSchema(
            value = SchorsingenPagina.class,
            responseCode = "200",
            responseDescription = "Een pagina schorsingen.")
    @Recht(
            scope = "placement:lezen",
            rollen = {Rol.BESTUUR, Rol.VESTIGING})
    public Response leesSchorsingen(
            @Parameter(description = LEERLING, example = LEERLINGVOORBEELD) @PathParam("leerlingId") UUID leerling,
            @BeanParam Blad blad) {
        var wie = beller.verplicht();
        if (!inschrijvingen.kent(leerling, wie)) {
            throw new ProbleemException(Weigering.onbekend("Deze leerling bestaat niet."));
        }
        return antwoord.besloten(
                Collectie.opId(
                        SchorsingAntwoord.class,
                        SchorsingAntwoord::id,
                        (na, aantal) -> schorsingen.bekijk(leerling, na, aantal, blad.getoond(aantal), wie),
                        this::weergave),
                blad);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Lees een schorsing", description = "Zonder de redenen; die staan in de historie.")
    @APIResponseSchema(value = SchorsingAntwoord.class, responseCode = "200", responseDescription = "De schorsing.")
    @Recht(
            scope = "placement:lezen",
            rollen = {Rol.BESTUUR, Rol.VESTIGING})
    public Response leesSchorsing(
            @Parameter(description = LEERLING, example = LEERLINGVOORBEELD) @PathParam("leerlingId") UUID leerling,
            @Parameter(description = ID, example = VOORBEELD) @PathParam("id") UUID id,
            @Context Request verzoek) {
        return Antwoorden.besloten(verzoek, lees(leerling, id), "Deze schorsing bestaat niet.");
    }

    @POST
    @Path("/{id}/beeindigingen")
    @Operation(summary = "Beeindig een schorsing eerder", description = "Een keer; de leerling komt eerder terug.")
    @APIResponseSchema(value = SchorsingAntwoord.class, responseCode = "201", responseDescription = "De schorsing.")
    @Recht(
            scope = "placement:schrijven",
            rollen = {Rol.BESTUUR, Rol.VESTIGING})
    public Response beeindigSchorsing(
            @Parameter(description = LEERLING, example = LEERLINGVOORBEELD) @PathParam("leerlingId") UUID leerling,
            @Parameter(description = ID, example = VOORBEELD) @PathParam("id") UUID id,
            @Parameter(description = "ETag van de schorsing zoals u haar zag.", example = "\"0\"")
                    @HeaderParam(Voorwaarde.KOP)
                    @Nullable
                    String ifMatch,
            NieuwSchorsingseinde nieuw) {
        var wie = beller.verplicht();
        var voorwaarde = new Voorwaarde(ifMatch);
        return schrijven.maak(
                nieuw,
                () -> eindes.bezwaren(leerling, id, nieuw.einddatum(), wie),
                () -> eindes.beeindig(leerling, id, nieuw.einddatum(), voorwaarde::bezwaar, wie)
                        .dan(UUID::toString),
                _ -> lees(leerling, id));
    }

    private Optional<Gelezen> lees(UUID leerling, UUID id) {
        var plaats = URI.create("/placement/v1/leerlingen/%s/schorsingen/%s".formatted(leerling, id));
        return schorsingen
                .bekijk(leerling, id, beller.verplicht())
                .map(schorsing -> new Gelezen(weergave(schorsing), schorsing.versie(), plaats));
    }

    private SchorsingAntwoord weergave(Schorsing schorsing) {
        return SchorsingAntwoord.van(schorsing, LocalDate.now(klok));
    }
}
