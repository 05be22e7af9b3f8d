package nl.passendonderwijs.funding.berekening.rest;

import static io.restassured.RestAssured.given;
import static nl.passendonderwijs.funding.berekening.messaging.Tellingvoorbeelden.OKTOBER_2014;
import static nl.passendonderwijs.funding.berekening.messaging.Tellingvoorbeelden.OKTOBER_2015;
import static nl.passendonderwijs.funding.berekening.messaging.Tellingvoorbeelden.OKTOBER_2016;
import static nl.passendonderwijs.funding.berekening.messaging.Tellingvoorbeelden.telling;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import nl.passendonderwijs.events.registry.TellingVastgesteld;
import nl.passendonderwijs.funding.berekening.messaging.TellingOntvanger;
import nl.passendonderwijs.kit.inbox.Eventkop;
import nl.passendonderwijs.kit.platform.Testplatform;
import nl.passendonderwijs.kit.platform.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Testplatform.class)
class BerekeningResourceTest {

    private static final String BEREKENINGEN = "/funding/v1/berekeningen";
    private static final String[] CODES = {"LICHT_PERSONEEL", "LICHT_MATERIEEL", "ZWAAR_PERSONEEL", "ZWAAR_MATERIEEL"};
    private static final String[] TELDATA = {"2014-10-01", "2015-10-01", "2014-10-01", "2015-10-01"};
    private static final String[] NETTO = {"1252880.00", "59520.00", "2598464.50", "249716.00"};

    @Inject
    TellingOntvanger ontvanger;

    @BeforeEach
    void bereken_voor_twee_verbanden() {
        ontvang(telling("PO2602", OKTOBER_2014));
        ontvang(telling("PO2602", OKTOBER_2015));
        ontvang(telling("PO2603", OKTOBER_2014));
        ontvang(telling("PO2603", OKTOBER_2015));
    }

    @Test
    void geeft_de_berekening_met_grondslag_tarieven_en_toelichting() {
        var antwoord = lees("?swv=PO2602&periode=2015-2016", "swv:PO2602");

        antwoord.then()
                .statusCode(200)
                .body("resultaten", hasSize(1))
                .body("resultaten[0].swv", equalTo("PO2602"))
                .body("resultaten[0].regime", equalTo("PO_TOT_2022"))
                .body("resultaten[0].periode", equalTo("2015-2016"))
                .body("resultaten[0].status", equalTo("BEREKEND"))
                .body("resultaten[0].componenten.code", contains(CODES))
                .body("resultaten[0].componenten.teldatum", contains(TELDATA))
                .body("resultaten[0].componenten.netto", contains(NETTO))
                .body("resultaten[0].componenten.tekort", everyItem(equalTo("0.00")))
                .body("resultaten[0].grondslag.teldatum", contains("2014-10-01", "2015-10-01"))
                .body("resultaten[0].grondslag.bao", contains(8000, 8000))
                .body("resultaten[0].grondslag.sbo", contains(150, 150))
                .body("resultaten[0].grondslag.gemaskeerd", contains(1, 1))
                .body("resultaten[0].tarieven.bedrag", contains("156.61", "7.44", "318.83", "30.64"))
                .body("resultaten[0].toelichting.code", hasItems("geen-tlv-telling", "gemaskeerd"));
    }

    @Test
    void noemt_wat_ontbreekt_als_bedragen_niet_gepubliceerd_zijn() {
        ontvang(telling("PO2602", OKTOBER_2016));

        var antwoord = lees("?swv=PO2602&periode=2016-2017", "beheer");

        antwoord.then()
                .body("resultaten[0].status", equalTo("BEDRAGEN_ONTBREKEN"))
                .body("resultaten[0].componenten", empty())
                .body("resultaten[0].toelichting[0].code", equalTo("bedragen-ontbreken"))
                .body("resultaten[0].toelichting[0].detail", containsString("zware ondersteuning swv"));
    }

    @Test
    void geeft_alleen_de_nieuwste_versie_en_bewaart_de_oude() {
        ontvang(telling("PO2604", OKTOBER_2014));
        ontvang(telling("PO2604", OKTOBER_2015));
        var oud = lees("?swv=PO2604&periode=2015-2016", "beheer").<String>path("resultaten[0].id");

        ontvang(telling("PO2604", OKTOBER_2015, 2, 8100));

        lees("?swv=PO2604&periode=2015-2016", "beheer")
                .then()
                .body("resultaten.versie", contains(2))
                .body("resultaten[0].vorige", equalTo(oud))
                .body("resultaten[0].componenten[1].bruto", equalTo("60264.00"));
        lees("/" + oud, "swv:PO2604").then().statusCode(200).body("versie", equalTo(1));
    }

    @Test
    void antwoordt_304_aan_wie_de_berekening_al_heeft() {
        var id = lees("?swv=PO2602&periode=2015-2016", "beheer").<String>path("resultaten[0].id");
        var etag = lees("/" + id, "beheer").header("ETag");

        var antwoord = given().auth()
                .oauth2(Tokens.van("beheer"))
                .header("If-None-Match", etag)
                .get(BEREKENINGEN + "/" + id);

        antwoord.then().statusCode(304);
    }

    @Test
    void bladert_van_verband_naar_verband() {
        var eerste = lees("?periode=2015-2016&limiet=1", "beheer");

        given().auth()
                .oauth2(Tokens.van("beheer"))
                .get(eerste.<String>path("volgende"))
                .then()
                .statusCode(200)
                .body("resultaten.swv", not(hasItem(eerste.<String>path("resultaten[0].swv"))));
    }

    @Test
    void toont_een_verband_alleen_zichzelf() {
        lees("?limiet=500", "swv:PO2602").then().body("resultaten.swv", everyItem(equalTo("PO2602")));
        lees("?swv=PO2603", "swv:PO2602").then().statusCode(200).body("resultaten", empty());
    }

    @Test
    void verbergt_de_berekening_van_een_ander_verband() {
        var id = lees("?swv=PO2603", "beheer").<String>path("resultaten[0].id");

        lees("/" + id, "swv:PO2602").then().statusCode(404).contentType("application/problem+json");
        lees("/" + UUID.randomUUID(), "beheer").then().statusCode(404);
    }

    @ParameterizedTest
    @CsvSource({
        "beheer, 200",
        "ministerie, 200",
        "inspectie, 200",
        "swv:PO2602, 200",
        "swv:VO2602, 200",
        "bestuur:40740, 403",
        "vestiging:02QZ00, 403",
        "gemeente:0307, 403",
        "opr:PO2602, 403",
    })
    void laat_lezen_wie_dat_mag(String organisatie, int status) {
        lees("", organisatie).then().statusCode(status);
        given().auth()
                .oauth2(Tokens.metScope(organisatie, "placement:lezen"))
                .get(BEREKENINGEN)
                .then()
                .statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/01932c07-a8f0-7c3e-9b1d-2f4a6c8e0d12"})
    void weigert_wie_geen_geldig_token_heeft(String pad) {
        given().get(BEREKENINGEN + pad).then().statusCode(401);
        given().auth()
                .oauth2(Tokens.verlopen("beheer"))
                .get(BEREKENINGEN + pad)
                .then()
                .statusCode(401);
        given().auth()
                .oauth2(Tokens.vanEenAnder("beheer"))
                .get(BEREKENINGEN + pad)
                .then()
                .statusCode(401);
    }

    @ParameterizedTest
    @CsvSource({
        "?swv=XX2602, 400",
        "?periode=2015, 400",
        "?periode=2015-2017, 400",
        "?limiet=0, 400",
        "?na=!, 400",
        "?swv=PO2602&swv=PO2603, 400",
        "?schooljaar=2015-2016, 400",
        "/geen-id, 400",
        "/, 404",
    })
    void weigert_slechte_invoer(String vraag, int status) {
        lees(vraag, "beheer").then().statusCode(status).contentType("application/problem+json");
    }

    @Test
    void noemt_alle_fouten_tegelijk() {
        lees("?swv=PO&periode=nu&limiet=-1", "beheer")
                .then()
                .body("errors.pointer", containsInAnyOrder("#?swv", "#?periode", "#?limiet"))
                .body("errors.code", everyItem(notNullValue()));
    }

    private static Response lees(String vraag, String organisatie) {
        return given().auth().oauth2(Tokens.van(organisatie)).get(BEREKENINGEN + vraag);
    }

    private void ontvang(TellingVastgesteld telling) {
        var kop = new Eventkop(UUID.randomUUID(), telling.type(), "1", Instant.EPOCH, null);
        QuarkusTransaction.requiringNew().run(() -> ontvanger.ontvang(telling, kop));
    }
}
