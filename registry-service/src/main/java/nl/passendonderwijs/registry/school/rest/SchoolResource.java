package nl.passendonderwijs.registry.school.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import nl.passendonderwijs.kit.csv.Csv;
import nl.passendonderwijs.kit.probleem.ProbleemException;
import nl.passendonderwijs.kit.rest.Antwoorden;
import nl.passendonderwijs.kit.rest.Blad;
import nl.passendonderwijs.kit.rest.Collectie;
import nl.passendonderwijs.kit.rest.Collectieantwoord;
import nl.passendonderwijs.kit.toegang.Openbaar;
import nl.passendonderwijs.kit.uitkomst.Weigering;
import nl.passendonderwijs.kit.waarden.Bestuursnummer;
import nl.passendonderwijs.kit.waarden.Brin;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.registry.gedeeld.rest.Overzichtantwoord;
import nl.passendonderwijs.registry.gedeeld.rest.Peildag;
import nl.passendonderwijs.registry.school.Scholen;
import nl.passendonderwijs.registry.school.Schoolvraag;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/registry/v1/scholen")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Scholen", description = "De scholen (BRIN), afgeleid uit hun vestigingen.")
@RunOnVirtualThread
public class SchoolResource {
    private static final String ONBEKEND = "Er is geen school met dit BRIN.";

    @Inject
    Scholen scholen;

    @Inject
    Collectieantwoord antwoord;

    @Inject
    Overzichtantwoord overzicht;

    @Inject
    Clock klok;

    @GET
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIATYPE})
    @Openbaar
    @Operation(
            summary = "Scholen met op de peildatum een vestiging in bedrijf",
            description = "Op volgorde van BRIN; elke school met al haar vestigingen van die dag.")
    @APIResponse(
            responseCode = "200",
            description = "Een pagina.",
            content = @Content(schema = @Schema(implementation = SchoolPagina.class)))
    public Response zoekScholen(
            @Parameter(description = "Alleen met een vestiging van dit bestuur.") @QueryParam("bestuur") @Nullable
                    Bestuursnummer bestuur,
            @Parameter(description = "Alleen met een vestiging die dan bij dit samenwerkingsverband hoort.")
                    @QueryParam("swv")
                    @Nullable
                    SwvCode swv,
            @BeanParam Peildag peildag,
            @BeanParam Blad blad) {
        var vraag = new Schoolvraag(bestuur, swv, peildag.of(klok));
        return antwoord.openbaar(
                Collectie.opSleutel(
                        SchoolWeergave.class,
                        SchoolWeergave::brin,
                        (na, aantal) -> scholen.pagina(vraag, na, aantal),
                        SchoolWeergave::van),
                blad);
    }

    @GET
    @Path("/{brin}")
    @Openbaar
    @Operation(summary = "Eén school", description = "Ook een gesloten school.")
    @APIResponse(
            responseCode = "200",
            description = "De school met haar vestigingen.",
            content = @Content(schema = @Schema(implementation = SchoolWeergave.class)))
    public Response geefSchool(@PathParam("brin") Brin brin, @BeanParam Peildag peildag, @Context Request verzoek) {
        var gevonden = peildag.kies(scholen, brin, ONBEKEND);
        return Antwoorden.openbaar(verzoek, SchoolWeergave.van(gevonden.waarde()), gevonden.versie());
    }

    @GET
    @Path("/{brin}/historie")
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIATYPE})
    @Openbaar
    @Operation(
            summary = "Een school door de tijd",
            description = "Per tijd waarin haar vestigingen, en wat ervan te zien is, dezelfde blijven, naar wat nu"
                    + " bekend is. Wie iets vastlegde staat in de historie van elke vestiging.")
    @APIResponse(
            responseCode = "200",
            description = "De historie.",
            content = @Content(schema = @Schema(implementation = SchoolHistorie.class)))
    public Response geefHistorieVanSchool(@PathParam("brin") Brin brin) {
        var verloop = scholen.verloop(brin);
        if (verloop.isLeeg()) {
            throw new ProbleemException(Weigering.onbekend(ONBEKEND));
        }
        var standen = verloop.standen().stream().map(SchoolWeergave::van).toList();
        return overzicht.openbaar(new SchoolHistorie(standen), SchoolWeergave.class, standen);
    }
}
