package nl.passendonderwijs.placement.zorgplicht;

import static nl.passendonderwijs.placement.proef.School.AANMELDINGEN;
import static nl.passendonderwijs.placement.proef.School.als;
import static nl.passendonderwijs.placement.proef.School.alsBestuur;
import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.passendonderwijs.kit.platform.Testplatform;
import nl.passendonderwijs.placement.proef.Register;
import nl.passendonderwijs.placement.proef.School;
import nl.passendonderwijs.placement.proef.VestigingVoorbeelden;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Random legal sequences for one pupil at several schools: whatever people do, at any moment exactly one vestiging
 * carries the zorgplicht, or none with the reason, and it moves only by what moves it.
 */
@QuarkusTest
@QuarkusTestResource(Testplatform.class)
class ZorgplichtEigenschapTest {

    private static final int STAPPEN = 25;

    @Inject
    AgroalDataSource database;

    private final List<String> aanmeldingen = new ArrayList<>();
    private final List<String> aanbiedingen = new ArrayList<>();
    private @Nullable String leerling;
    private LocalDate dag = LocalDate.of(2025, 3, 7);

    @BeforeEach
    void scholen() {
        Register.vul();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 7, 42, 1789, 20250307})
    void op_elk_moment_draagt_precies_een_school_de_zorgplicht_of_geen_met_de_reden(long zaad) throws SQLException {
        var toeval = new Random(zaad);
        var kenmerk = "ZP-" + zaad;
        meldAan(kenmerk, VestigingVoorbeelden.BASISSCHOOL, 1);

        for (int stap = 0; stap < STAPPEN; stap++) {
            var vooraf = drager();
            var gedaan = doeIets(toeval, kenmerk);
            controleerDeReeks(gedaan);
            if (!gedaan.kanVerplaatsen()) {
                assertThat(drager()).as(gedaan.wat()).isEqualTo(vooraf);
            }
        }
    }

    private record Gedaan(String wat, boolean kanVerplaatsen) {}

    private Gedaan doeIets(Random toeval, String kenmerk) {
        dag = dag.plusDays(toeval.nextInt(3));
        var id = aanmeldingen.get(toeval.nextInt(aanmeldingen.size()));
        return switch (toeval.nextInt(9)) {
            case 0 -> gedaan("aanmelden", true, meldAan(kenmerk, school(toeval), 1 + toeval.nextInt(3)));
            case 1 -> gedaan("behandelen", false, stap(id, "behandelingen", Map.of()));
            case 2 -> gedaan("overleg", false, stap(id, "overleggen", Map.of()));
            case 3 -> gedaan("bereid", false, stap(id, "bereidverklaringen", bereid()));
            case 4 -> gedaan("aanbieden", false, bied(id));
            case 5 -> antwoord(toeval.nextBoolean());
            case 6 -> gedaan("intrekken", true, stap(id, "intrekkingen", Map.of()));
            case 7 -> gedaan("weigeren", true, besluit(id, School.weigering("ANDERE_SCHOOL_BEREID")));
            default -> gedaan("toelaten", true, besluit(id, School.toelating()));
        };
    }

    /** What the law refuses moves nothing either. */
    private static Gedaan gedaan(String wat, boolean kan, Response antwoord) {
        assertThat(antwoord.statusCode()).as(wat).isIn(201, 409);
        return new Gedaan(wat + " " + antwoord.statusCode(), kan && antwoord.statusCode() == 201);
    }

    private void controleerDeReeks(Gedaan gedaan) throws SQLException {
        try (var verbinding = database.getConnection();
                var opdracht = verbinding.prepareStatement("""
                        SELECT count(*) FILTER (WHERE tot IS NULL) AS nu, count(*) FILTER (WHERE gat) AS gaten FROM (
                            SELECT tot, van <> lag(tot) OVER (ORDER BY volgorde) AS gat FROM zorgplicht
                            WHERE leerling = ?::uuid) reeks
                        """)) {
            opdracht.setString(1, leerling);
            try (var rijen = opdracht.executeQuery()) {
                rijen.next();
                assertThat(rijen.getInt("nu"))
                        .as("een lopende na %s", gedaan.wat())
                        .isEqualTo(1);
                assertThat(rijen.getInt("gaten"))
                        .as("aaneengesloten na %s", gedaan.wat())
                        .isZero();
            }
        }
    }

    private String drager() {
        return alsBestuur()
                .get("/placement/v1/leerlingen/" + leerling + "/zorgplicht")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static String school(Random toeval) {
        return toeval.nextBoolean() ? VestigingVoorbeelden.BASISSCHOOL : VestigingVoorbeelden.TWEEDE_BASISSCHOOL;
    }

    private Response meldAan(String kenmerk, String vestiging, int voorkeur) {
        var aanmelding = School.aanmelding("leerlingkenmerk", kenmerk);
        aanmelding.put("vestiging", vestiging);
        aanmelding.put("voorkeur", voorkeur);
        aanmelding.put("ontvangstdatum", dag.toString());
        var antwoord = School.meldAan(aanmelding);
        if (antwoord.statusCode() == 201) {
            aanmeldingen.add(antwoord.path("id"));
            leerling = antwoord.path("leerlingId");
        }
        return antwoord;
    }

    private Response stap(String id, String soort, Map<String, Object> inhoud) {
        var alles = new HashMap<>(inhoud);
        alles.put("datum", dag.toString());
        return School.zet(id, soort, alles);
    }

    private static Map<String, Object> bereid() {
        return Map.of("vestiging", VestigingVoorbeelden.BUREN, "bereid", true);
    }

    private Response besluit(String id, Map<String, Object> besluit) {
        besluit.put("besluitdatum", dag.toString());
        return School.beslis(id, besluit);
    }

    private Response bied(String id) {
        var antwoord = alsBestuur()
                .body(Map.of("vestiging", VestigingVoorbeelden.BUREN, "datum", dag.toString()))
                .post(AANMELDINGEN + "/" + id + "/overdrachten");
        if (antwoord.statusCode() == 201) {
            aanbiedingen.add(antwoord.path("id"));
        }
        return antwoord;
    }

    private Gedaan antwoord(boolean aanvaard) {
        if (aanbiedingen.isEmpty()) {
            return new Gedaan("niets", false);
        }
        var antwoord = als("bestuur:" + VestigingVoorbeelden.ANDER_BESTUUR)
                .body(Map.of("aanvaard", aanvaard, "datum", dag.toString()))
                .post("/placement/v1/overdrachten/" + aanbiedingen.getLast() + "/antwoorden");
        return gedaan("antwoorden", aanvaard, antwoord);
    }
}
