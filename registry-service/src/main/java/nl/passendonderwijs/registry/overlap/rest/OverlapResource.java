package nl.passendonderwijs.registry.overlap.rest;

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
import nl.passendonderwijs.kit.csv.Csv;
import nl.passendonderwijs.kit.toegang.Openbaar;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.registry.gedeeld.rest.Overzichtantwoord;
import nl.passendonderwijs.registry.gedeeld.rest.Peildag;
import nl.passendonderwijs.registry.overlap.Overlappen;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/registry/v1/samenwerkingsverbanden/{code}/overlappende-samenwerkingsverbanden")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Samenwerkingsverbanden")
@RunOnVirtualThread
public class OverlapResource {

    @Inject
    Overlappen overlappen;

    @Inject
    Clock klok;

    @Inject
    Overzichtantwoord antwoord;

    @GET
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIATYPE})
    @Openbaar
    @Operation(
            summary = "De samenwerkingsverbanden van de andere sector in hetzelfde gebied",
            description = "Berekend uit de postcodes van de peildatum, voor het verplichte overleg tussen PO en VO"
                    + " (REG-05). Altijd de hele lijst.")
    @APIResponseSchema(
            value = OverlapoverzichtWeergave.class,
            responseCode = "200",
            responseDescription = "Alle overlappende samenwerkingsverbanden, op volgorde van code.")
    public Response zoekOverlappendeSamenwerkingsverbanden(
            @PathParam("code") SwvCode code, @BeanParam Peildag peildag) {
        return overlappen
                .van(code, peildag.of(klok))
                .map(OverlapoverzichtWeergave::van)
                .map(overzicht -> antwoord.openbaar(overzicht, OverlapWeergave.class, overzicht.resultaten()))
                .orElseThrow(() -> peildag.onbekend("Er is geen samenwerkingsverband met deze code."));
    }
}
