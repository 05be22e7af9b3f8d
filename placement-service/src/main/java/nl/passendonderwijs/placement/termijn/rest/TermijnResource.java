package nl.passendonderwijs.placement.termijn.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.passendonderwijs.kit.csv.Csv;
import nl.passendonderwijs.kit.rest.Blad;
import nl.passendonderwijs.kit.rest.Collectie;
import nl.passendonderwijs.kit.rest.Collectieantwoord;
import nl.passendonderwijs.kit.toegang.HuidigeBeller;
import nl.passendonderwijs.kit.toegang.Recht;
import nl.passendonderwijs.kit.toegang.Rol;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.placement.inzage.Inzage;
import nl.passendonderwijs.placement.termijn.Bewaakt;
import nl.passendonderwijs.placement.termijn.TermijnService;
import nl.passendonderwijs.placement.termijn.Termijnen;
import nl.passendonderwijs.placement.termijn.Termijnsleutel;
import nl.passendonderwijs.placement.termijn.Termijnsoort;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The work list: which terms are near, and which have passed. */
@Path("/placement/v1/termijnen")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Termijnen", description = "De wettelijke klok: wat loopt, wat bijna eindigt en wat te laat is.")
public class TermijnResource {

    @Inject
    TermijnService termijnen;

    @Inject
    Collectieantwoord antwoord;

    @Inject
    HuidigeBeller beller;

    @Inject
    Clock klok;

    @GET
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIATYPE})
    @Operation(
            summary = "Werklijst van lopende termijnen",
            description = "Wat het eerst eindigt staat voorop. Een school ziet de termijnen van haar bestuur, een"
                    + " samenwerkingsverband die van de scholen die op de dag van ontvangst bij hem hoorden. Wat is"
                    + " afgerond staat er niet meer op.")
    @APIResponseSchema(value = Werklijst.class, responseCode = "200", responseDescription = "Een pagina van de lijst.")
    @Recht(
            scope = "placement:lezen",
            rollen = {Rol.BESTUUR, Rol.VESTIGING, Rol.SWV})
    public Response zoekTermijnen(
            @Parameter(description = "Leeg: allebei.", example = "VERLOPEND") @QueryParam("status") @Nullable
                    Werkstatus status,
            @Parameter(description = "Alleen wat binnen zoveel dagen eindigt.", example = "14")
                    @QueryParam("binnenDagen")
                    @PositiveOrZero(message = "Een aantal dagen is 0 of meer.")
                    @Max(value = 3650, message = "Ten hoogste 3650 dagen.")
                    @Nullable
                    Integer binnenDagen,
            @Parameter(example = "BESLISTERMIJN") @QueryParam("soort") @Nullable Termijnsoort soort,
            @Parameter(description = "Alleen van deze vestiging.") @QueryParam("vestiging") @Nullable
                    Vestigingscode vestiging,
            @BeanParam Blad blad) {
        var vandaag = LocalDate.now(klok);
        var wie = beller.verplicht();
        var inzage = new Inzage(wie.organisatie(), wie.client(), "termijn", klok.instant());
        var totEnMet = binnenDagen == null ? null : vandaag.plusDays(binnenDagen);
        var overschreden = status == null ? null : status == Werkstatus.OVERSCHREDEN;
        return antwoord.besloten(
                Collectie.opDelen(
                        BewaaktAntwoord.class,
                        BewaaktAntwoord::sleutel,
                        Termijnsleutel::van,
                        (na, aantal) -> lees(
                                new Termijnen.Vraag(
                                        vandaag,
                                        overschreden,
                                        totEnMet,
                                        soort,
                                        vestiging,
                                        na,
                                        aantal,
                                        blad.getoond(aantal)),
                                inzage),
                        bewaakt -> BewaaktAntwoord.van(bewaakt, vandaag)),
                blad);
    }

    private List<Bewaakt> lees(Termijnen.Vraag vraag, Inzage inzage) {
        return termijnen.bekijk(vraag, inzage);
    }
}
