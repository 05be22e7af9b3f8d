package nl.passendonderwijs.registry.tellevering;

import static io.restassured.RestAssured.given;
import static nl.passendonderwijs.registry.tellevering.Telvoorbeelden.adres;
import static nl.passendonderwijs.registry.tellevering.Telvoorbeelden.als;
import static nl.passendonderwijs.registry.tellevering.Telvoorbeelden.bao;
import static nl.passendonderwijs.registry.tellevering.Telvoorbeelden.lees;
import static nl.passendonderwijs.registry.tellevering.Telvoorbeelden.lever;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import nl.passendonderwijs.kit.platform.Testplatform;
import nl.passendonderwijs.registry.Schoon;
import nl.passendonderwijs.registry.VerzetbareKlok;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(Testplatform.class)
class GeweigerdeLeveringTest {

    @Inject
    Telvoorbeelden voorbeelden;

    @Inject
    VerzetbareKlok klok;

    @Inject
    Schoon schoon;

    @BeforeEach
    void laad() {
        voorbeelden.laad();
    }

    @AfterEach
    void laatDeKlokLopen() {
        klok.loopWeer();
    }

    @Test
    void noemt_alle_fouten_tegelijk() {
        lever("01AA00", "2099-10-01", """
                {"rijen":[{"soort":"SBO","aantal":-1},{"soort":"SBO","aantal":10001},{"soort":"SO","aantal":3}]}""")
                .then()
                .statusCode(400)
                .body(
                        "errors.pointer",
                        hasItems("#/rijen/0/soort", "#/rijen/0/aantal", "#/rijen/1/aantal", "#?teldatum"))
                .body(
                        "errors.code",
                        hasItems(
                                "soort-past-niet",
                                "ongeldig-aantal",
                                "dubbele-soort",
                                "teldatum-in-toekomst",
                                "geen-teldatum"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {}                                                  | #/rijen
            {"rijen":[]}                                        | #/rijen
            {"rijen":[null]}                                    | #/rijen/0
            {"rijen":[{"soort":"BAO"}]}                         | #/rijen/0/aantal
            {"rijen":[{"soort":"HBO","aantal":3}]}              | #/rijen/0/soort
            {"rijen":[{"soort":"BAO","aantal":"3"}]}            | #/rijen/0/aantal
            {"rijen":[{"soort":"BAO","aantal":3}],"kleur":"r"}  | #/kleur
            """)
    void weigert_een_verkeerd_formulier(String inhoud, String pointer) {
        lever("01AA00", "2014-10-01", inhoud).then().statusCode(400).body("errors.pointer", hasItem(pointer));
    }

    @Test
    void weigert_een_levering_waarin_een_soort_ontbreekt() {
        Telvoorbeelden.bereik("VO");

        lever("01AB00", "2014-10-01", """
                {"rijen":[{"soort":"SO","aantal":17}]}""").then().statusCode(400).body("errors.code", contains("soort-ontbreekt"));
    }

    @ParameterizedTest
    @CsvSource({
        "2014-10-02, geen-teldatum",
        "2014-02-01, geen-teldatum",
        "2013-10-01, teldatum-onbekend",
        "2015-10-01, teldatum-in-toekomst",
        "2009-10-01, niet-in-bedrijf"
    })
    void weigert_een_dag_waarop_niet_geteld_wordt(String teldatum, String code) {
        lever("01AA00", teldatum, bao(190)).then().statusCode(409).body("code", equalTo(code));
    }

    @Test
    void weigert_een_geplande_dag() {
        schoon.voer("""
                INSERT INTO teldatum (id, sector, teldatum, soorten, status, aangemaakt_op)
                VALUES ('01932c07-a8f0-7c3e-9b1d-2f4a6c8e0d13', 'PO', '2013-10-01', 'BAO,SBO,SO', 'GEPLAND', now())""");

        lever("01AA00", "2013-10-01", bao(190)).then().statusCode(409).body("code", equalTo("teldatum-niet-bereikt"));
    }

    @Test
    void alleen_het_bestuur_van_de_vestiging_levert() {
        var adres = adres("01AA00", "2014-10-01");

        als("bestuur:40740")
                .contentType("application/json")
                .body(bao(1))
                .put(adres)
                .then()
                .statusCode(201);
        als("bestuur:40741")
                .contentType("application/json")
                .body(bao(2))
                .put(adres)
                .then()
                .statusCode(403);
        als("vestiging:01AB00")
                .contentType("application/json")
                .body(bao(2))
                .put(adres)
                .then()
                .statusCode(403);
        als("swv:PO2602")
                .contentType("application/json")
                .body(bao(2))
                .put(adres)
                .then()
                .statusCode(403);
        given().contentType("application/json").body(bao(2)).put(adres).then().statusCode(401);
    }

    @Test
    void kent_een_vestiging_die_er_niet_is_niet() {
        lever("99ZZ99", "2014-10-01", bao(190)).then().statusCode(404);
        lees("99ZZ99").then().statusCode(404);
    }
}
