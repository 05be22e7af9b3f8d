package nl.passendonderwijs.registry.teldatum;

import static io.restassured.RestAssured.given;
import static nl.passendonderwijs.registry.teldatum.Teldatumvoorbeelden.legVast;
import static nl.passendonderwijs.registry.teldatum.Teldatumvoorbeelden.tegelijk;
import static nl.passendonderwijs.registry.teldatum.Teldatumvoorbeelden.verzoek;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.Period;
import nl.passendonderwijs.kit.platform.Testplatform;
import nl.passendonderwijs.registry.KleinRegisterVoorbeelden;
import nl.passendonderwijs.registry.Schoon;
import nl.passendonderwijs.registry.VerzetbareKlok;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(Testplatform.class)
class TeldatumPlanningTest {

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

    @Test
    void plant_een_dag_in_de_toekomst() {
        legVast("""
                {"sector":"VO","teldatum":"2099-10-01"}""").then().statusCode(201).body("status", equalTo("GEPLAND")).body("bereiktOp", nullValue());
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
}
