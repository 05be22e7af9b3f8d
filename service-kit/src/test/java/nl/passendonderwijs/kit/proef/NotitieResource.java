package nl.passendonderwijs.kit.proef;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.passendonderwijs.events.registry.TelDatumBereikt;
import nl.passendonderwijs.kit.csv.Csv;
import nl.passendonderwijs.kit.invoer.ToetstOokDomein;
import nl.passendonderwijs.kit.outbox.Outbox;
import nl.passendonderwijs.kit.probleem.ProbleemException;
import nl.passendonderwijs.kit.rest.Antwoorden;
import nl.passendonderwijs.kit.rest.Antwoorden.Gelezen;
import nl.passendonderwijs.kit.rest.Blad;
import nl.passendonderwijs.kit.rest.Collectie;
import nl.passendonderwijs.kit.rest.Collectieantwoord;
import nl.passendonderwijs.kit.rest.Voorwaarde;
import nl.passendonderwijs.kit.schrijven.Schrijven;
import nl.passendonderwijs.kit.toegang.Openbaar;
import nl.passendonderwijs.kit.toegang.Recht;
import nl.passendonderwijs.kit.toegang.Rol;
import nl.passendonderwijs.kit.uitkomst.Fout;
import nl.passendonderwijs.kit.uitkomst.Uitkomst;
import nl.passendonderwijs.kit.uitkomst.Weigering;
import nl.passendonderwijs.kit.waarden.Sector;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** The smallest service that uses the whole kit. */
@Path("/proef/v1/notities")
@Produces("application/json")
@Consumes("application/json")
public class NotitieResource {

    @Inject
    AgroalDataSource database;

    @Inject
    Schrijven schrijven;

    @Inject
    Outbox outbox;

    @Inject
    Collectieantwoord antwoord;

    @ToetstOokDomein
    public record Verzoek(
            @NotNull(message = "Verplicht.") Vestigingscode vestiging,

            @Schema(examples = "2025-03-07") @NotNull(message = "Verplicht.")
            LocalDate datum,

            @Schema(examples = "Afgesproken op school.", nullable = true) @Nullable
            String tekst,

            @Nullable Sector sector,
            @Nullable List<String> trefwoorden) {}

    public record Notitie(String id, String vestiging) {}

    public record Notitiepagina(
            List<Notitie> resultaten, @Nullable URI volgende) {}

    @GET
    @Openbaar
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIATYPE})
    @APIResponse(
            responseCode = "200",
            description = "Een pagina.",
            content = @Content(schema = @Schema(implementation = Notitiepagina.class)))
    public Response notities(@QueryParam("sector") @Nullable Sector sector, @BeanParam Blad blad) {
        return antwoord.openbaar(Collectie.opSleutel(Notitie.class, Notitie::id, this::lees, notitie -> notitie), blad);
    }

    @GET
    @Path("/{vestiging}")
    @Openbaar
    public Response notitie(@PathParam("vestiging") Vestigingscode vestiging, @Context Request verzoek) {
        return Antwoorden.openbaar(verzoek, new Notitie("1", vestiging.toString()), 7);
    }

    @GET
    @Path("/onbewaakt")
    public String onbewaakt() {
        return "niemand";
    }

    @GET
    @Path("/te-vaak")
    @Openbaar
    public String teVaak() {
        throw new ProbleemException(Weigering.teVeel("te-vaak", "Probeer het later.", Duration.ofMinutes(5)));
    }

    @GET
    @Path("/stuk")
    @Openbaar
    public String stuk() {
        throw new IllegalStateException("geheim");
    }

    @POST
    @Recht(
            scope = "registry:schrijven",
            rollen = {Rol.BESTUUR})
    @APIResponseSchema(value = Notitie.class, responseCode = "201")
    public Response noteer(Verzoek verzoek) {
        return schrijven.maak(verzoek, () -> bezwaren(verzoek), () -> bewaar(verzoek), this::lees);
    }

    @PUT
    @Path("/{vestiging}")
    @Recht(
            scope = "registry:schrijven",
            rollen = {Rol.BESTUUR})
    @APIResponseSchema(value = Notitie.class, responseCode = "200")
    public Response hernoteer(
            @PathParam("vestiging") Vestigingscode vestiging,
            @HeaderParam(Voorwaarde.KOP) @Nullable String ifMatch,
            Verzoek verzoek) {
        return schrijven.maak(verzoek, () -> bewaar(verzoek), this::lees);
    }

    private static List<Fout> bezwaren(Verzoek verzoek) {
        var fouten = new ArrayList<Fout>();
        if (verzoek.datum() != null && verzoek.datum().getYear() > 2100) {
            fouten.add(Fout.veld("datum", "te-ver", "Te ver weg."));
        }
        if (verzoek.tekst() == null && List.of().equals(verzoek.trefwoorden())) {
            fouten.add(new Fout("#", "niets-te-noteren", "Schrijf iets op."));
        }
        return fouten;
    }

    private Uitkomst<String> bewaar(Verzoek verzoek) {
        if ("nee".equals(verzoek.tekst())) {
            return Uitkomst.geweigerd(Weigering.staat("dicht", "Dit mag nu niet.", Fout.regel("ZP-07", "Regel.")));
        }
        var id = voegToe(verzoek);
        outbox.publiceer(new TelDatumBereikt("PO", verzoek.datum()));
        return Uitkomst.gelukt(id);
    }

    private String voegToe(Verzoek verzoek) {
        try (var verbinding = database.getConnection();
                var opdracht = verbinding.prepareStatement("INSERT INTO notitie (vestiging) VALUES (?) RETURNING id")) {
            opdracht.setString(1, verzoek.vestiging().toString());
            try (var rij = opdracht.executeQuery()) {
                rij.next();
                return rij.getString(1);
            }
        } catch (SQLException fout) {
            throw new IllegalStateException(fout);
        }
    }

    private Optional<Gelezen> lees(String id) {
        return Optional.of(new Gelezen(new Notitie(id, ""), 0, URI.create("/proef/v1/notities/" + id)));
    }

    private List<Notitie> lees(String na, int aantal) {
        try (var verbinding = database.getConnection();
                var vraag = verbinding.prepareStatement(
                        "SELECT id, vestiging FROM notitie WHERE lpad(id::text, 9, '0') > ? ORDER BY id LIMIT ?")) {
            vraag.setString(1, na);
            vraag.setInt(2, aantal);
            var gelezen = new ArrayList<Notitie>();
            try (var rijen = vraag.executeQuery()) {
                while (rijen.next()) {
                    gelezen.add(new Notitie("%09d".formatted(rijen.getLong(1)), rijen.getString(2)));
                }
            }
            return gelezen;
        } catch (SQLException fout) {
            throw new IllegalStateException(fout);
        }
    }
}
