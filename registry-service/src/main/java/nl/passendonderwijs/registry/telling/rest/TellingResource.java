package nl.passendonderwijs.registry.telling.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Optional;
import nl.passendonderwijs.kit.csv.Csv;
import nl.passendonderwijs.kit.probleem.ProbleemException;
import nl.passendonderwijs.kit.rest.Antwoorden;
import nl.passendonderwijs.kit.toegang.Openbaar;
import nl.passendonderwijs.kit.uitkomst.Weigering;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.registry.gedeeld.rest.Overzichtantwoord;
import nl.passendonderwijs.registry.telling.Tellingen;
import nl.passendonderwijs.registry.telling.leverstand.Leverstanden;
import nl.passendonderwijs.registry.telling.maskering.Maskering;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/registry/v1/samenwerkingsverbanden/{code}/tellingen/{teldatum}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Teldata")
@RunOnVirtualThread
public class TellingResource {

    @Inject
    Tellingen tellingen;

    @Inject
    Leverstanden leverstanden;

    @Inject
    Maskering maskering;

    @Inject
    Overzichtantwoord overzicht;

    @GET
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIATYPE})
    @Openbaar
    @Operation(
            summary = "De telling van een samenwerkingsverband",
            description =
                    "De laatste versie, of de gevraagde; gesloten vestigingen tellen mee zolang zij op de teldatum"
                            + " open waren. Kleine aantallen zijn gemaskeerd (PRIV-12). Wat niet"
                            + " geleverd is staat apart: een aantal van een andere dag komt er nooit voor in de plaats.")
    @APIResponse(
            responseCode = "200",
            description = "De telling.",
            content = @Content(schema = @Schema(implementation = TellingWeergave.class)))
    public Response geefTelling(
            @PathParam("code") SwvCode code,
            @Parameter(schema = @Schema(format = "date", examples = "2014-10-01")) @PathParam("teldatum")
                    LocalDate teldatum,
            @Parameter(description = "Een eerdere versie.", schema = @Schema(type = SchemaType.INTEGER, examples = "1"))
                    @QueryParam("versie")
                    @Min(value = 1, message = Versienummer.FORMAAT)
                    @Max(value = Versienummer.HOOGSTE, message = Versienummer.FORMAAT)
                    @Nullable
                    Integer versie,
            @Context Request verzoek) {
        var telling = Optional.ofNullable(versie)
                .map(nummer -> tellingen.zoek(code, teldatum, nummer))
                .orElseGet(() -> tellingen.zoek(code, teldatum))
                .orElseThrow(TellingResource::onbekend);
        var weergave = TellingWeergave.van(telling, leverstanden.nietGeleverd(telling), maskering);
        return overzicht.openbaar(
                () -> Antwoorden.openbaar(verzoek, weergave, weergave.etag()),
                TellingWeergave.RijWeergave.class,
                weergave.rijen());
    }

    @GET
    @Path("/historie")
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIATYPE})
    @Openbaar
    @Operation(
            summary = "De versies van een telling",
            description = "Oudste eerst, met wanneer en waarom elke is gemaakt; lees een ervan met `?versie=`.")
    @APIResponse(
            responseCode = "200",
            description = "De versies.",
            content = @Content(schema = @Schema(implementation = Tellinghistorie.class)))
    public Response geefTellinghistorie(
            @PathParam("code") SwvCode code,
            @Parameter(schema = @Schema(format = "date", examples = "2014-10-01")) @PathParam("teldatum")
                    LocalDate teldatum) {
        var versies = tellingen.historie(code, teldatum).stream()
                .map(TellingversieWeergave::van)
                .toList();
        if (versies.isEmpty()) {
            throw onbekend();
        }
        return overzicht.openbaar(new Tellinghistorie(versies, null), TellingversieWeergave.class, versies);
    }

    private static ProbleemException onbekend() {
        return new ProbleemException(
                Weigering.onbekend("Van dit samenwerkingsverband is op deze dag geen telling (met deze versie)."));
    }
}
