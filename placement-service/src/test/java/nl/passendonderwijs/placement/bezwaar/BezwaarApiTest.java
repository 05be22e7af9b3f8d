package nl.passendonderwijs.placement.bezwaar;

import static nl.passendonderwijs.placement.bezwaar.Geweigerd.BEZWAREN;
import static nl.passendonderwijs.placement.bezwaar.Geweigerd.beslissing;
import static nl.passendonderwijs.placement.bezwaar.Geweigerd.gehoord;
import static nl.passendonderwijs.placement.bezwaar.Geweigerd.zet;
import static nl.passendonderwijs.placement.proef.School.AANMELDINGEN;
import static nl.passendonderwijs.placement.proef.School.als;
import static nl.passendonderwijs.placement.proef.School.alsBestuur;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.passendonderwijs.kit.platform.Testplatform;
import nl.passendonderwijs.placement.proef.Kopie;
import nl.passendonderwijs.placement.proef.Register;
import nl.passendonderwijs.placement.proef.Samenloop;
import nl.passendonderwijs.placement.proef.School;
import nl.passendonderwijs.placement.proef.VestigingVoorbeelden;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What parents object to is recorded, found by the school alone, and goes on or is withdrawn. */
@QuarkusTest
@QuarkusTestResource(Testplatform.class)
class BezwaarApiTest {

    private static final String ANDER = "bestuur:" + VestigingVoorbeelden.ANDER_BESTUUR;

    @BeforeEach
    void scholen() {
        Register.vul();
    }

    @Test
    void BEZ_02_legt_een_bezwaar_vast_en_laat_de_aanmelding_zoals_zij_is() {
        var geweigerd = Geweigerd.bijDeBasisschool();

        var antwoord = alsBestuur().body(geweigerd.bezwaar()).post(BEZWAREN);

        antwoord.then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .header("Cache-Control", containsString("no-store"))
                .body("status", equalTo("BEZWAAR"))
                .body("onderwerp.besluitdatum", equalTo("2025-04-04"))
                .body("beslistermijn.begindatum", equalTo("2025-05-16"))
                .body("beslistermijn.uiterlijkeDatum", equalTo("2025-06-13"))
                .body("gronden", containsString("kan bieden"))
                .body("bevindingen.size()", equalTo(0));
        alsBestuur().get(AANMELDINGEN + "/" + geweigerd.aanmelding()).then().body("status", equalTo("GEWEIGERD"));
        assertThat(Kopie.lees(
                        "SELECT soort || ' ' || coalesce(afgerond_op::text, 'loopt') FROM termijn WHERE zaak = ?::uuid"
                                + " AND soort = 'BEZWAARTERMIJN'",
                        geweigerd.aanmelding()))
                .containsExactly("BEZWAARTERMIJN 2025-04-22");
        assertThat(Kopie.lees(
                        "SELECT uiterlijk::text FROM termijn WHERE zaak = ?::uuid AND afgerond_op IS NULL",
                        antwoord.<String>path("id")))
                .containsExactly("2025-06-13");
    }

    @Test
    void BEZ_02_legt_een_te_laat_bezwaar_vast_met_een_bevinding() {
        var bezwaar = Geweigerd.bijDeBasisschool().bezwaar();
        bezwaar.put("ontvangstdatum", "2025-05-17");

        var antwoord = alsBestuur().body(bezwaar).post(BEZWAREN);

        antwoord.then()
                .statusCode(201)
                .body("bevindingen.code", contains("te-laat-bezwaar"))
                .body("bevindingen.regel", contains("BEZ-02"));
    }

    @Test
    void na_intrekken_kan_opnieuw_bezwaar_worden_gemaakt_en_anders_niet() {
        var geweigerd = Geweigerd.bijDeBasisschool();
        var id = geweigerd.metBezwaar();
        alsBestuur()
                .body(geweigerd.bezwaar())
                .post(BEZWAREN)
                .then()
                .statusCode(409)
                .body("code", equalTo("al-bezwaar"));

        zet(id, "intrekkingen", Map.of("datum", "2025-05-02"))
                .then()
                .statusCode(201)
                .body("status", equalTo("INGETROKKEN"))
                .body("intrekkingsdatum", equalTo("2025-05-02"));

        assertThat(geweigerd.metBezwaar()).isNotEqualTo(id);
        zet(id, "hoorzittingen", Map.of("datum", "2025-05-03"))
                .then()
                .statusCode(409)
                .body("code", equalTo("stap-niet-mogelijk"))
                .body("detail", containsString("INGETROKKEN"));
    }

    @Test
    void de_historie_vertelt_elke_stap_met_wat_erbij_is_geschreven() {
        var id = Geweigerd.bijDeBasisschool().metBezwaar();
        gehoord(id);
        zet(id, "besluiten", beslissing("ONGEGROND", "2025-05-14")).then().statusCode(201);

        var historie = alsBestuur().get(BEZWAREN + "/" + id + "/historie");

        historie.then()
                .statusCode(200)
                .body("resultaten.stap", contains("BEZWAAR_MAKEN", "HOREN", "BESLISSEN"))
                .body("resultaten[0].toelichting", containsString("kan bieden"))
                .body("resultaten[2].feiten.uitkomst", equalTo("ONGEGROND"));
    }

    @Test
    void de_lijst_toont_bezwaren_zonder_gronden_en_als_csv() {
        var id = Geweigerd.bijDeBasisschool().metBezwaar();

        alsBestuur()
                .get(BEZWAREN + "?limiet=500&status=BEZWAAR&vestiging=" + VestigingVoorbeelden.BASISSCHOOL)
                .then()
                .statusCode(200)
                .body("resultaten.id", hasItem(id))
                .body("resultaten.gronden", hasItem(nullValue()));
        alsBestuur()
                .get(BEZWAREN + "?limiet=500&status=BEZWAAR_GEGROND")
                .then()
                .body("resultaten.id", not(hasItem(id)));
        alsBestuur().accept("text/csv").get(BEZWAREN).then().statusCode(200).contentType(containsString("text/csv"));
    }

    @Test
    void een_ander_bestuur_kent_besluit_noch_bezwaar() {
        var geweigerd = Geweigerd.bijDeBasisschool();
        var id = geweigerd.metBezwaar();

        als(ANDER).body(geweigerd.bezwaar()).post(BEZWAREN).then().statusCode(404);
        als(ANDER).get(BEZWAREN + "/" + id).then().statusCode(404);
        als(ANDER).get(BEZWAREN + "/" + id + "/historie").then().statusCode(404);
        als(ANDER)
                .body(Map.of("datum", "2025-05-01"))
                .post(BEZWAREN + "/" + id + "/hoorzittingen")
                .then()
                .statusCode(404);
        als(ANDER).get(BEZWAREN + "?limiet=500").then().body("resultaten.id", not(hasItem(id)));
    }

    @Test
    void tegen_een_toelating_staat_geen_bezwaar_open() {
        var aanmelding = School.aangemeld();
        String besluit = School.beslis(aanmelding, School.toelating()).path("id");

        var antwoord =
                alsBestuur().body(new Geweigerd(aanmelding, besluit).bezwaar()).post(BEZWAREN);

        antwoord.then().statusCode(404);
    }

    @Test
    void twee_bezwaren_tegelijk_worden_er_een() throws Exception {
        var bezwaar = Geweigerd.bijDeBasisschool().bezwaar();

        var antwoorden = Samenloop.tweemaal(() -> alsBestuur().body(bezwaar).post(BEZWAREN));

        assertThat(antwoorden).extracting(Response::statusCode).containsExactlyInAnyOrder(201, 409);
    }

    @Test
    void wie_een_andere_versie_zag_krijgt_412() {
        var id = Geweigerd.bijDeBasisschool().metBezwaar();

        var antwoord = alsBestuur()
                .header("If-Match", "\"7\"")
                .body(Map.of("datum", "2025-05-01"))
                .post(BEZWAREN + "/" + id + "/hoorzittingen");

        antwoord.then().statusCode(412);
    }

    static Stream<Arguments> fouteVelden() {
        return Stream.of(
                arguments("onderwerp", null, "#/onderwerp", "verplicht"),
                arguments("onderwerp", Map.of("soort", "BESLUIT"), "#/onderwerp/id", "verplicht"),
                arguments("onderwerp", Map.of("soort", "RUZIE"), "#/onderwerp/soort", "ongeldige-waarde"),
                arguments("ontvangstdatum", "2199-01-01", "#/ontvangstdatum", "in-toekomst"),
                arguments("ontvangstdatum", "gisteren", "#/ontvangstdatum", "ongeldige-datum"),
                arguments("gronden", "  ", "#/gronden", "verplicht"),
                arguments("gronden", "bsn 123456782", "#/gronden", "bsn-niet-toegestaan"),
                arguments("toegangOntzegd", true, "#/toegangOntzegd", "BEZ-03"),
                arguments("naam", "Jansen", "#/naam", "onbekend-veld"));
    }

    @ParameterizedTest
    @MethodSource("fouteVelden")
    void noemt_de_fout_bij_het_veld(String veld, Object waarde, String pointer, String code) {
        var bezwaar = Geweigerd.bijDeBasisschool().bezwaar();
        bezwaar.put(veld, waarde);

        var antwoord = alsBestuur().body(bezwaar).post(BEZWAREN);

        antwoord.then().statusCode(400).body("errors.pointer", hasItem(pointer)).body("errors.code", hasItem(code));
    }

    @Test
    void over_een_opp_gaat_geen_bezwaar() {
        var bezwaar = Geweigerd.bijDeBasisschool().bezwaar();
        bezwaar.put("onderwerp", Map.of("soort", "OPP", "id", UUID.randomUUID().toString()));

        var antwoord = alsBestuur().body(bezwaar).post(BEZWAREN);

        antwoord.then().statusCode(400).body("errors.code", contains("geen-bezwaar-mogelijk"));
    }
}
