package nl.passendonderwijs.placement.opp.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.passendonderwijs.kit.rest.Voorwaarde;
import nl.passendonderwijs.kit.toegang.Recht;
import nl.passendonderwijs.kit.toegang.Rol;
import nl.passendonderwijs.placement.historie.rest.GebeurtenisAntwoord;
import nl.passendonderwijs.placement.opp.verloop.Oppstap;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What the bevoegd gezag does with an ontwikkelingsperspectief; it is refused while a required fact is absent. */
@Path(Opplezing.PAD + "/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Ontwikkelingsperspectief")
public class OppbesluitResource {

    private static final String LEERLING = "Id van de leerling.";
    private static final String LEERLING_VOORBEELD = "01932c07-a8ef-7d10-8c55-0b1e2f3a4d5c";
    private static final String ID = "Id van het ontwikkelingsperspectief.";
    private static final String VOORBEELD = "01932c0a-7f01-7c10-8a44-2b3c4d5e6f70";
    private static final String GEZIEN = "ETag van het ontwikkelingsperspectief zoals u het zag.";

    @Inject
    Oppstapafhandeling afhandeling;

    @POST
    @Path("/vaststellingen")
    @Operation(
            summary = "Stel het ontwikkelingsperspectief vast",
            description =
                    "Met alle delen van de inhoud (OPP-05). Wat ontbreekt geeft 409 met de regel; te laat wordt vastgelegd als bevinding (OPP-02).")
    @APIResponseSchema(
            value = GebeurtenisAntwoord.class,
            responseCode = "201",
            responseDescription = "De stap zoals vastgelegd.")
    @Recht(
            scope = "placement:schrijven",
            rollen = {Rol.BESTUUR, Rol.VESTIGING})
    public Response stelOppVast(
            @Parameter(description = LEERLING, example = LEERLING_VOORBEELD) @PathParam("leerlingId") UUID leerling,
            @Parameter(description = ID, example = VOORBEELD) @PathParam("id") UUID id,
            @Parameter(description = GEZIEN, example = "\"0\"") @HeaderParam(Voorwaarde.KOP) @Nullable String ifMatch,
            NieuweOppversie nieuw) {
        return afhandeling.zet(leerling, id, ifMatch, nieuw, nieuw.vaststelling());
    }

    @POST
    @Path("/bijstellingen")
    @Operation(
            summary = "Stel het ontwikkelingsperspectief bij",
            description =
                    "Maakt een nieuwe versie (OPP-04). Verandert het handelingsdeel, dan is opnieuw instemming nodig.")
    @APIResponseSchema(
            value = GebeurtenisAntwoord.class,
            responseCode = "201",
            responseDescription = "De stap zoals vastgelegd.")
    @Recht(
            scope = "placement:schrijven",
            rollen = {Rol.BESTUUR, Rol.VESTIGING})
    public Response stelOppBij(
            @Parameter(description = LEERLING, example = LEERLING_VOORBEELD) @PathParam("leerlingId") UUID leerling,
            @Parameter(description = ID, example = VOORBEELD) @PathParam("id") UUID id,
            @Parameter(description = GEZIEN, example = "\"0\"") @HeaderParam(Voorwaarde.KOP) @Nullable String ifMatch,
            NieuweOppversie nieuw) {
        return afhandeling.zet(leerling, id, ifMatch, nieuw, nieuw.bijstelling());
    }

    @POST
    @Path("/evaluaties")
    @Operation(
            summary = "Evalueer met de ouders",
            description = "Ten minste een keer per schooljaar (OPP-04); daarna loopt de termijn van het volgende.")
    @APIResponseSchema(
            value = GebeurtenisAntwoord.class,
            responseCode = "201",
            responseDescription = "De stap zoals vastgelegd.")
    @Recht(
            scope = "placement:schrijven",
            rollen = {Rol.BESTUUR, Rol.VESTIGING})
    public Response evalueerOpp(
            @Parameter(description = LEERLING, example = LEERLING_VOORBEELD) @PathParam("leerlingId") UUID leerling,
            @Parameter(description = ID, example = VOORBEELD) @PathParam("id") UUID id,
            @Parameter(description = GEZIEN, example = "\"0\"") @HeaderParam(Voorwaarde.KOP) @Nullable String ifMatch,
            NieuwOppfeit nieuw) {
        return afhandeling.zet(leerling, id, ifMatch, nieuw, nieuw.als(Oppstap.Evaluatie::new));
    }

    @POST
    @Path("/beeindigingen")
    @Operation(
            summary = "Beeindig het ontwikkelingsperspectief",
            description =
                    "Daarna kan er niets meer mee gebeuren; van een basisschool gaat het einde naar het register (OPP-07).")
    @APIResponseSchema(
            value = GebeurtenisAntwoord.class,
            responseCode = "201",
            responseDescription = "De stap zoals vastgelegd.")
    @Recht(
            scope = "placement:schrijven",
            rollen = {Rol.BESTUUR, Rol.VESTIGING})
    public Response beeindigOpp(
            @Parameter(description = LEERLING, example = LEERLING_VOORBEELD) @PathParam("leerlingId") UUID leerling,
            @Parameter(description = ID, example = VOORBEELD) @PathParam("id") UUID id,
            @Parameter(description = GEZIEN, example = "\"0\"") @HeaderParam(Voorwaarde.KOP) @Nullable String ifMatch,
            NieuweOppbeeindiging nieuw) {
        return afhandeling.zet(leerling, id, ifMatch, nieuw, nieuw);
    }
}
