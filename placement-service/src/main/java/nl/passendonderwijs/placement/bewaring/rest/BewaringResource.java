package nl.passendonderwijs.placement.bewaring.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nl.passendonderwijs.kit.csv.Csv;
import nl.passendonderwijs.kit.rest.Antwoorden;
import nl.passendonderwijs.kit.rest.Blad;
import nl.passendonderwijs.kit.rest.Collectie;
import nl.passendonderwijs.kit.rest.Collectieantwoord;
import nl.passendonderwijs.kit.rest.Pagina;
import nl.passendonderwijs.kit.toegang.Recht;
import nl.passendonderwijs.kit.toegang.Rol;
import nl.passendonderwijs.placement.bewaring.BewaringService;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How long things are kept, and what was removed. */
@Path("/placement/v1/bewaring")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Bewaring", description = "Hoe lang gegevens over leerlingen worden bewaard, en wat er is verwijderd.")
public class BewaringResource {

    @Inject
    BewaringService bewaring;

    @Inject
    Collectieantwoord antwoord;

    @GET
    @Path("/termijnen")
    @Operation(
            summary = "Lees de bewaartermijnen",
            description = "Zoals ze hier gelden, in de volgorde waarin wordt opgeruimd.")
    @APIResponseSchema(value = BewaartermijnenLijst.class, responseCode = "200", responseDescription = "De termijnen.")
    @Recht(scope = "placement:lezen", rollen = Rol.ELKE)
    public Response leesBewaartermijnen() {
        return lijst(
                bewaring.termijnen().stream().map(BewaartermijnAntwoord::van).toList());
    }

    @GET
    @Path("/verslagen")
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIATYPE})
    @Operation(
            summary = "Lees wat is verwijderd",
            description = "Per ronde en soort hoeveel, en tot welke dag; niets over wie. Oudste eerst.")
    @APIResponseSchema(value = BewaarverslagenPagina.class, responseCode = "200", responseDescription = "De verslagen.")
    @Recht(scope = "placement:lezen", rollen = Rol.BEHEER)
    public Response zoekBewaarverslagen(@BeanParam Blad blad) {
        return antwoord.besloten(
                Collectie.opId(
                        BewaarverslagAntwoord.class,
                        BewaarverslagAntwoord::id,
                        bewaring::verslagen,
                        BewaarverslagAntwoord::van),
                blad);
    }

    @POST
    @Path("/proeven")
    @Operation(
            summary = "Tel wat vandaag zou worden verwijderd",
            description = "Verwijdert niets. Wat pas vrijkomt doordat iets anders verdwijnt telt nog niet mee.")
    @APIResponseSchema(value = BewaarproevenLijst.class, responseCode = "200", responseDescription = "De aantallen.")
    @Recht(scope = "placement:lezen", rollen = Rol.BEHEER)
    public Response beproefBewaring() {
        return lijst(bewaring.proef().stream().map(BewaarproefAntwoord::van).toList());
    }

    private static Response lijst(List<?> alle) {
        return Antwoorden.beslotenPagina(new Pagina<>(alle, null, null));
    }
}
