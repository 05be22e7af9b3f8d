package nl.passendonderwijs.registry.tellevering;

import static io.restassured.RestAssured.given;
import static nl.passendonderwijs.registry.Bestandenvoorbeelden.alsBeheer;
import static nl.passendonderwijs.registry.tellevering.Telvoorbeelden.bao;
import static nl.passendonderwijs.registry.tellevering.Telvoorbeelden.lever;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import nl.passendonderwijs.kit.platform.Testplatform;
import nl.passendonderwijs.registry.VerzetbareKlok;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Testplatform.class)
class NietGeleverdTest {

    private static final String FEBRUARI = "2026-02-01";
    private static final String TELLING = "/registry/v1/samenwerkingsverbanden/PO2602/tellingen/" + FEBRUARI;

    @Inject
    Telvoorbeelden voorbeelden;

    @Inject
    VerzetbareKlok klok;

    private String leverstand = "";

    @BeforeEach
    void laad() {
        voorbeelden.laad();
        klok.zetOp(LocalDate.of(2026, 2, 3));
        var teldatum = alsBeheer()
                .contentType("application/json")
                .body("{\"sector\":\"PO\",\"teldatum\":\"%s\"}".formatted(FEBRUARI))
                .post("/registry/v1/teldata");
        leverstand = teldatum.header("Location") + "/leverstand";
    }

    @AfterEach
    void laatDeKlokLopen() {
        klok.loopWeer();
    }

    @Test
    void BEK_01_zegt_dat_er_voor_1_februari_niets_is_geleverd_en_telt_geen_andere_dag() {
        given().get(TELLING)
                .then()
                .body("volledigheid", equalTo("NIETS_GELEVERD"))
                .body("rijen", empty())
                .body("nietGeleverd.vestiging", contains("01AA00", "01AB00"))
                .body("nietGeleverd.laatstBekendOp", everyItem(equalTo("2014-10-01")))
                .body("nietGeleverd.laatsteHerkomst", everyItem(equalTo("REGISTER")));
        given().get(leverstand)
                .then()
                .statusCode(200)
                .body("volledigheid", equalTo("NIETS_GELEVERD"))
                .body("vestigingen", equalTo(3))
                .body("nietGeleverd", equalTo(3));
    }

    @Test
    void noemt_na_een_levering_alleen_wie_nog_niet_leverde() {
        var voor = given().get(TELLING).header("ETag");
        lever("01AA00", FEBRUARI, bao(190)).then().statusCode(201);

        voorbeelden.hertelAlles();

        given().get(TELLING)
                .then()
                .header("ETag", not(equalTo(voor)))
                .body("volledigheid", equalTo("ONVOLLEDIG"))
                .body("nietGeleverd.vestiging", contains("01AB00"));
        given().get(leverstand)
                .then()
                .body("volledigheid", equalTo("ONVOLLEDIG"))
                .body("geleverd", equalTo(1))
                .body("uitRegister", equalTo(0))
                .body("nietGeleverd", equalTo(2));
    }

    @Test
    void nul_is_ook_geleverd() {
        lever("01AA00", FEBRUARI, bao(0));

        voorbeelden.hertelAlles();

        given().get(TELLING).then().body("nietGeleverd.vestiging", contains("01AB00"));
    }

    @Test
    void van_1_oktober_kent_het_register_het_aantal() {
        given().get(TELLING.replace(FEBRUARI, "2014-10-01"))
                .then()
                .body("volledigheid", equalTo("VOLLEDIG"))
                .body("nietGeleverd", empty());
    }
}
