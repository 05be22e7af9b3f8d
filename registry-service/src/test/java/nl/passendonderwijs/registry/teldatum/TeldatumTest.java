package nl.passendonderwijs.registry.teldatum;

import static io.restassured.RestAssured.given;
import static nl.passendonderwijs.registry.Bestandenvoorbeelden.alsBeheer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.passendonderwijs.kit.platform.Testplatform;
import nl.passendonderwijs.kit.platform.Tokens;
import nl.passendonderwijs.registry.KleinRegisterVoorbeelden;
import nl.passendonderwijs.registry.Schoon;
import nl.passendonderwijs.registry.VerzetbareKlok;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(Testplatform.class)
class TeldatumTest {

    private static final int GELIJKTIJDIG = 6;
    private static final String PO_2014 = """
            {"sector":"PO","teldatum":"2014-10-01"}""";
    /* TelDatumBereikt and a telling of each of the three PO samenwerkingsverbanden. */
    private static final int EVENTS_PO = 4;

    @Inject
    Schoon schoon;

    @Inject
    TeldatumService teldata;

    @Inject
    VerzetbareKlok klok;

    @BeforeEach
    void laad() {
        schoon.maak();
    }

    @Test
    void bereikt_een_dag_in_het_verleden_meteen() {
        KleinRegisterVoorbeelden.laad();
        var voor = schoon.events();

        var antwoord = legVast(PO_2014);

        antwoord.then().statusCode(201).body("status", equalTo("BEREIKT"));
        assertThat(schoon.events() - voor).isEqualTo(EVENTS_PO);
        given().get(antwoord.header("Location")).then().statusCode(200).body("sector", equalTo("PO"));
    }

    @Test
    void BEK_01_stelt_per_samenwerkingsverband_vast_wat_er_die_dag_was() {
        KleinRegisterVoorbeelden.laad();

        legVast(PO_2014);

        given().get("/registry/v1/samenwerkingsverbanden/PO2602/tellingen/2014-10-01")
                .then()
                .statusCode(200)
                .body("status", equalTo("DEFINITIEF"))
                .body("rijen.vestiging", containsInAnyOrder("01AA00", "01AB00"))
                .body("rijen.aantal", containsInAnyOrder(200, 13));
    }

    @Test
    void PRIV_12_houdt_een_klein_aantal_gemaskeerd() {
        KleinRegisterVoorbeelden.laad();

        legVast(PO_2014);

        given().get("/registry/v1/samenwerkingsverbanden/PO0001/tellingen/2014-10-01")
                .then()
                .body("rijen[0].gemaskeerd", equalTo(true))
                .body("rijen[0].aantal", equalTo(0));
    }

    @Test
    void stelt_ook_een_telling_zonder_leerlingen_vast() {
        KleinRegisterVoorbeelden.laad();

        legVast(PO_2014);

        given().get("/registry/v1/samenwerkingsverbanden/PO2601/tellingen/2014-10-01")
                .then()
                .statusCode(200)
                .body("rijen", empty());
    }

    @Test
    void antwoordt_een_tweede_keer_200_zonder_gevolg() {
        KleinRegisterVoorbeelden.laad();
        var eerste = legVast(PO_2014);
        var voor = schoon.events();

        var tweede = legVast(PO_2014);

        tweede.then().statusCode(200).body("id", equalTo(eerste.path("id")));
        assertThat(schoon.events()).isEqualTo(voor);
    }

    @Test
    void heeft_van_gelijktijdige_verzoeken_een_gevolg() throws Exception {
        KleinRegisterVoorbeelden.laad();
        var voor = schoon.events();

        var antwoorden = tegelijk(() -> legVast(PO_2014).statusCode());

        assertThat(antwoorden).containsOnlyOnce(201).containsOnly(200, 201);
        assertThat(schoon.events() - voor).isEqualTo(EVENTS_PO);
    }

    @Test
    void plant_een_dag_in_de_toekomst() {
        legVast("""
                {"sector":"VO","teldatum":"2099-10-01"}""").then().statusCode(201).body("status", equalTo("GEPLAND")).body("bereiktOp", nullValue());
    }

    @Test
    void bereikt_een_geplande_dag_een_keer_hoeveel_processen_er_ook_kijken() throws Exception {
        KleinRegisterVoorbeelden.laad();
        schoon.voer("""
                INSERT INTO teldatum (id, sector, teldatum, soorten, status, aangemaakt_op)
                VALUES ('01932c07-a8f0-7c3e-9b1d-2f4a6c8e0d12', 'PO', '2014-10-01', 'BAO,SBO,SO', 'GEPLAND', now())""");
        var voor = schoon.events();

        tegelijk(teldata::bereikVolgende);

        assertThat(schoon.events() - voor).isEqualTo(EVENTS_PO);
        given().get("/registry/v1/teldata/01932c07-a8f0-7c3e-9b1d-2f4a6c8e0d12")
                .then()
                .body("status", equalTo("BEREIKT"));
    }

    @Test
    void BEK_01_plant_elke_komende_dag_van_de_kalender_een_keer() throws Exception {
        klok.zetOp(LocalDate.of(2026, 11, 21));

        tegelijk(() -> {
            teldata.planKomende(Period.ofYears(1));
            return true;
        });
        klok.loopWeer();

        given().get("/registry/v1/teldata")
                .then()
                .body("resultaten.teldatum", containsInAnyOrder("2026-10-01", "2027-02-01", "2027-02-01", "2027-10-01"))
                .body("resultaten.find { it.teldatum == '2026-10-01' }.sector", equalTo("VO"))
                .body("resultaten.find { it.sector == 'VO' && it.teldatum == '2027-02-01' }.soorten", contains("VSO"));
    }

    @Test
    void BEK_01_plant_geen_dag_waarvan_de_telling_al_definitief_zou_zijn() {
        klok.zetOp(LocalDate.of(2026, 12, 1));

        teldata.planKomende(Period.ofYears(1));
        klok.loopWeer();

        given().get("/registry/v1/teldata")
                .then()
                .body("resultaten.teldatum", containsInAnyOrder("2027-02-01", "2027-02-01", "2027-10-01"));
    }

    @ParameterizedTest
    @CsvSource({"VO, 2026-02-01, VSO", "VO, 2099-10-01, VO", "VO, 2014-10-01, VSO VO", "PO, 2026-02-01, BAO SBO SO"})
    void BEK_01_telt_op_verzoek_wat_volgens_de_kalender_telt(String sector, String dag, String soorten) {
        KleinRegisterVoorbeelden.laad();

        var antwoord = legVast(verzoek(sector, dag));

        antwoord.then().statusCode(201).body("soorten", containsInAnyOrder((Object[]) soorten.split(" ")));
    }

    @ParameterizedTest
    @CsvSource({"PO, 2026-10-01", "PO, 2099-10-01", "PO, 2014-02-01", "VO, 2012-10-01"})
    void BEK_01_weigert_een_dag_waarop_de_sector_niet_telt(String sector, String dag) {
        KleinRegisterVoorbeelden.laad();

        legVast(verzoek(sector, dag)).then().statusCode(409).body("code", equalTo("geen-teldatum"));

        given().get("/registry/v1/teldata").then().body("resultaten", empty());
    }

    @Test
    void BEK_01_een_dag_van_de_kalender_telt_alleen_wat_dan_telt() {
        KleinRegisterVoorbeelden.laad();
        schoon.voer("""
                INSERT INTO teldatum (id, sector, teldatum, soorten, status, aangemaakt_op)
                VALUES ('01932c07-a8f0-7c3e-9b1d-2f4a6c8e0d12', 'PO', '2014-10-01', 'SO', 'GEPLAND', now())""");

        teldata.bereikVolgende();

        given().get("/registry/v1/samenwerkingsverbanden/PO2602/tellingen/2014-10-01")
                .then()
                .body("rijen.soort", contains("SO"));
    }

    @Test
    void weigert_te_tellen_zolang_het_register_niet_geladen_is() {
        var antwoord = legVast(PO_2014);

        antwoord.then().statusCode(409).body("code", equalTo("register-niet-geladen"));
        given().get("/registry/v1/teldata").then().body("resultaten", empty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"sector":"PO","teldatum":"2014-10-02"}                | #/teldatum
            {"sector":"PO","teldatum":"2014-13-01"}                | #/teldatum
            {"sector":"HO","teldatum":"2014-10-01"}                | #/sector
            {"sector":"PO"}                                        | #/teldatum
            {}                                                     | #/sector
            {"sector":"PO","teldatum":"2014-10-01","kleur":"rood"} | #/kleur
            """)
    void weigert_ongeldige_invoer_en_bewaart_niets(String inhoud, String pointer) {
        var antwoord = legVast(inhoud);

        antwoord.then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.pointer", hasItems(pointer));
        assertThat(schoon.aantal("SELECT count(*) AS aantal FROM teldatum")).isZero();
    }

    @Test
    void laat_alleen_beheer_toe() {
        given().contentType("application/json")
                .body(PO_2014)
                .post("/registry/v1/teldata")
                .then()
                .statusCode(401);
        given().auth()
                .oauth2(Tokens.van("ministerie"))
                .contentType("application/json")
                .body(PO_2014)
                .post("/registry/v1/teldata")
                .then()
                .statusCode(403);
    }

    @Test
    void weigert_een_te_grote_inhoud() {
        legVast(" ".repeat(5_000_000)).then().statusCode(413).contentType("application/problem+json");
    }

    private static String verzoek(String sector, String dag) {
        return "{\"sector\":\"%s\",\"teldatum\":\"%s\"}".formatted(sector, dag);
    }

    private static Response legVast(String inhoud) {
        return alsBeheer().contentType("application/json").body(inhoud).post("/registry/v1/teldata");
    }

    private static <T> List<T> tegelijk(Callable<T> werk) throws Exception {
        try (var draden = Executors.newVirtualThreadPerTaskExecutor()) {
            var taken = IntStream.range(0, GELIJKTIJDIG).mapToObj(nr -> werk).toList();
            return draden.invokeAll(taken).stream().map(TeldatumTest::uitkomst).toList();
        }
    }

    private static <T> T uitkomst(Future<T> taak) {
        return taak.resultNow();
    }
}
