package nl.passendonderwijs.placement.thuiszitter.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.passendonderwijs.kit.csv.Csv;
import nl.passendonderwijs.kit.rest.Antwoorden;
import nl.passendonderwijs.kit.rest.Blad;
import nl.passendonderwijs.kit.rest.Collectie;
import nl.passendonderwijs.kit.rest.Collectieantwoord;
import nl.passendonderwijs.kit.schrijven.Schrijven;
import nl.passendonderwijs.kit.toegang.HuidigeBeller;
import nl.passendonderwijs.kit.toegang.Recht;
import nl.passendonderwijs.kit.toegang.Rol;
import nl.passendonderwijs.placement.historie.rest.Geschiedenis;
import nl.passendonderwijs.placement.thuiszitter.ThuiszitterService;
import nl.passendonderwijs.placement.thuiszitter.melding.MeldingService;
import nl.passendonderwijs.placement.verzuim.Verzuimregels;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Thuiszitters of a bestuur or an swv: the report, and what is known of it. */
@Path(Thuiszitterlezer.PAD)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Thuiszitters", description = "Leerplichtige leerlingen die thuiszitten, van melding tot einde.")
public class ThuiszitterResource {

    @Inject
    MeldingService meldingen;

    @Inject
    ThuiszitterService thuiszitters;

    @Inject
    Thuiszitterlezer lezer;

    @Inject
    Verzuimregels regels;

    @Inject
    Schrijven schrijven;

    @Inject
    Collectieantwoord antwoord;

    @Inject
    HuidigeBeller beller;

    @Inject
    Clock klok;

    @POST
    @Operation(
            summary = "Meld een thuiszitter",
            description = "Door de school of het bestuur dat de leerling kent. Wie niet leerplichtig of"
                    + " kwalificatieplichtig is (THZ-01), of nog geen vier weken verzuimt (THZ-03), is geen thuiszitter"
                    + " (409). Een leerling heeft hoogstens een open melding (409, al-gemeld).")
    @APIResponseSchema(
            value = ThuiszitterAntwoord.class,
            responseCode = "201",
            responseDescription = "De thuiszitter zoals die is gemeld.")
    @Recht(
            scope = "placement:schrijven",
            rollen = {Rol.BESTUUR, Rol.VESTIGING})
    public Response meldThuiszitter(NieuweThuiszitter nieuw) {
        var beoordeling = meldingen.beoordeel(nieuw.formulier(), beller.verplicht());
        return schrijven.maak(
                nieuw,
                beoordeling::fouten,
                () -> meldingen.meld(beoordeling).dan(UUID::toString),
                id -> lezer.lees(UUID.fromString(id)));
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIATYPE})
    @Operation(
            summary = "Zoek thuiszitters",
            description =
                    "Een school ziet die van het eigen bestuur, een samenwerkingsverband die waarvoor het een plek"
                            + " zoekt. In volgorde van melden.")
    @APIResponseSchema(value = ThuiszittersPagina.class, responseCode = "200", responseDescription = "Een pagina.")
    @Recht(
            scope = "placement:lezen",
            rollen = {Rol.BESTUUR, Rol.VESTIGING, Rol.SWV})
    public Response zoekThuiszitters(@BeanParam Thuiszitterfilter filter, @BeanParam Blad blad) {
        var vraag = filter.vraag(LocalDate.now(klok));
        var wie = beller.verplicht();
        return antwoord.besloten(
                Collectie.opId(
                        ThuiszitterAntwoord.class,
                        ThuiszitterAntwoord::id,
                        (na, aantal) -> thuiszitters.bekijk(vraag, na, aantal, blad.getoond(aantal), wie),
                        gevonden -> ThuiszitterAntwoord.van(gevonden, null, vraag.dag(), regels)),
                blad);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Lees een thuiszitter", description = "Met de toelichting.")
    @APIResponseSchema(value = ThuiszitterAntwoord.class, responseCode = "200", responseDescription = "De thuiszitter.")
    @Recht(
            scope = "placement:lezen",
            rollen = {Rol.BESTUUR, Rol.VESTIGING, Rol.SWV})
    public Response leesThuiszitter(@BeanParam Thuiszitterpad thuiszitter, @Context Request verzoek) {
        return Antwoorden.besloten(verzoek, lezer.lees(thuiszitter.id()), Thuiszitterlezer.ONBEKEND);
    }

    @GET
    @Path("/{id}/historie")
    @Operation(
            summary = "Lees de historie van een thuiszitter",
            description = "Elke stap, oudste eerst: wat er gebeurde, wanneer, wie het vastlegde en wanneer.")
    @APIResponseSchema(value = Geschiedenis.class, responseCode = "200", responseDescription = "De stappen.")
    @Recht(
            scope = "placement:lezen",
            rollen = {Rol.BESTUUR, Rol.VESTIGING, Rol.SWV})
    public Response leesThuiszitterhistorie(@BeanParam Thuiszitterpad thuiszitter) {
        return lezer.historie(thuiszitter.id()).alle();
    }
}
