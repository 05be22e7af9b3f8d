package nl.passendonderwijs.funding.bedrag.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.passendonderwijs.funding.bedrag.BedragService;
import nl.passendonderwijs.funding.bedrag.Bedragfilter;
import nl.passendonderwijs.funding.bedrag.Bedragsoort;
import nl.passendonderwijs.funding.bedrag.Bekostigingsperiode;
import nl.passendonderwijs.funding.bedrag.Doelgroep;
import nl.passendonderwijs.kit.rest.Antwoorden;
import nl.passendonderwijs.kit.rest.Bladwijzer;
import nl.passendonderwijs.kit.rest.Limiet;
import nl.passendonderwijs.kit.rest.Pagina;
import nl.passendonderwijs.kit.toegang.Recht;
import nl.passendonderwijs.kit.toegang.Rol;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The published amounts. */
@Path("/funding/v1/bedragen")
@Produces("application/json")
@RunOnVirtualThread
@Tag(name = "Bedragen", description = "Gepubliceerde bedragen per periode, met hun bron.")
public class BedragResource {

    @Inject
    BedragService bedragen;

    @Inject
    Clock klok;

    @GET
    @Recht(
            scope = "funding:lezen",
            rollen = {Rol.BESTUUR, Rol.VESTIGING, Rol.SWV, Rol.INSPECTIE, Rol.MINISTERIE, Rol.BEHEER})
    @Operation(
            summary = "Gepubliceerde bedragen",
            description = "Alle bedragen die het platform kent, elk met periode, regeling en artikel. Een bedrag geldt"
                    + " alleen in zijn eigen periode; wat niet gepubliceerd is, staat er niet in.")
    @APIResponse(
            responseCode = "200",
            description = "Een pagina met bedragen.",
            content = @Content(schema = @Schema(implementation = Bedragenpagina.class)))
    public Response lijstBedragen(
            @Parameter(
                            description = "Schooljaar of kalenderjaar.",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            pattern = "^[0-9]{4}(-[0-9]{4})?$",
                                            examples = "2015-2016"))
                    @QueryParam("periode")
                    @Nullable
                    Bekostigingsperiode periode,
            @Parameter(description = "Waarvoor het bedrag is.") @QueryParam("soort") @Nullable Bedragsoort soort,
            @Parameter(description = "Voor wie het bedrag is.") @QueryParam("doelgroep") @Nullable Doelgroep doelgroep,
            @QueryParam("limiet") @DefaultValue(Limiet.STANDAARD) Limiet limiet,
            @QueryParam("na") @Nullable Bladwijzer na,
            @Context UriInfo uri) {
        var filter = new Bedragfilter(periode, soort, doelgroep);
        var pagina = Pagina.van(lees(filter, na, limiet), limiet, b -> b.id().toString(), uri.getRequestUri());
        return Antwoorden.beslotenPagina(pagina);
    }

    private List<BedragAntwoord> lees(Bedragfilter filter, @Nullable Bladwijzer na, Limiet limiet) {
        var vandaag = LocalDate.now(klok);
        return bedragen.zoek(filter, na == null ? "" : na.sleutel(), limiet.plusEen()).stream()
                .map(bedrag -> BedragAntwoord.van(bedrag, vandaag))
                .toList();
    }
}
