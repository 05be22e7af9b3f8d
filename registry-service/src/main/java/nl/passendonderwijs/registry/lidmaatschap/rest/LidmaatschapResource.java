package nl.passendonderwijs.registry.lidmaatschap.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import nl.passendonderwijs.kit.csv.Csv;
import nl.passendonderwijs.kit.toegang.Openbaar;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.registry.gedeeld.rest.Overzichtantwoord;
import nl.passendonderwijs.registry.gedeeld.rest.Peildag;
import nl.passendonderwijs.registry.lidmaatschap.UitlegService;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/registry/v1/vestigingen/{code}/lidmaatschappen")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Vestigingen")
@RunOnVirtualThread
public class LidmaatschapResource {
    @Inject
    UitlegService uitleg;

    @Inject
    Clock klok;

    @Inject
    Overzichtantwoord overzicht;

    @GET
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIATYPE})
    @Openbaar
    @Operation(
            summary = "De lidmaatschappen van een vestiging, met uitleg",
            description = "Met peildatum alleen die van die dag; zonder alle, ook vroegere en komende. Als CSV: van de"
                    + " uitleg alleen de regels.")
    @APIResponse(
            responseCode = "200",
            description = "De lidmaatschappen.",
            content = @Content(schema = @Schema(implementation = UitlegWeergave.class)))
    public Response geefLidmaatschappen(@PathParam("code") Vestigingscode code, @BeanParam Peildag peildag) {
        return uitleg.van(code, peildag.peildatum(), LocalDate.now(klok))
                .map(gevonden -> overzicht.openbaar(
                        UitlegWeergave.van(gevonden), Lidmaatschapsregel.class, Lidmaatschapsregel.van(gevonden)))
                .orElseThrow(() -> peildag.onbekend("Er is geen vestiging met deze code."));
    }
}
