package nl.passendonderwijs.placement.bezwaar;

import static nl.passendonderwijs.placement.proef.School.AANMELDINGEN;
import static nl.passendonderwijs.placement.proef.School.alsBestuur;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import nl.passendonderwijs.kit.platform.Testplatform;
import nl.passendonderwijs.placement.proef.Register;
import nl.passendonderwijs.placement.proef.VerzetbareKlok;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How an aanmelding shows the time that parents have to object. */
@QuarkusTest
@QuarkusTestResource(Testplatform.class)
class BezwaartermijnApiTest {

    private static final LocalDate LAATSTE_DAG = LocalDate.of(2025, 5, 16);

    @Inject
    VerzetbareKlok klok;

    @BeforeEach
    void scholen() {
        Register.vul();
    }

    @AfterEach
    void loopWeer() {
        klok.loopWeer();
    }

    @Test
    void BEZ_02_na_het_bezwaar_is_de_bezwaartermijn_van_de_aanmelding_afgerond() {
        klok.zetOp(LocalDate.of(2025, 4, 28));
        var geweigerd = Geweigerd.bijDeBasisschool();
        var plaats = AANMELDINGEN + "/" + geweigerd.aanmelding();
        var voorheen = alsBestuur().get(plaats);
        geweigerd.metBezwaar();

        var antwoord = alsBestuur().get(plaats);

        voorheen.then().body("overigeTermijnen.status", contains("VERLOPEND"));
        antwoord.then()
                .header("ETag", not(equalTo(voorheen.header("ETag"))))
                .body("overigeTermijnen.status", contains("AFGEROND"))
                .body("overigeTermijnen.afrondingsdatum", contains("2025-04-22"))
                .body("overigeTermijnen.dagenOver", contains(nullValue()));
        alsBestuur()
                .get(AANMELDINGEN + "?limiet=500&status=GEWEIGERD")
                .then()
                .body(
                        "resultaten.find { it.id == '%s' }.overigeTermijnen.status".formatted(geweigerd.aanmelding()),
                        contains("AFGEROND"));
    }

    @Test
    void BEZ_01_het_herstel_na_bezwaar_laat_de_bezwaartermijn_op_de_dag_van_het_bezwaar_eindigen() {
        var geweigerd = Geweigerd.bijDeBasisschool();
        var bezwaar = geweigerd.metBezwaar();
        Geweigerd.gehoord(bezwaar);
        var beslissing = Geweigerd.beslissing("GEGROND", "2025-05-14");
        beslissing.put("startdatum", "2025-08-18");
        Geweigerd.zet(bezwaar, "besluiten", beslissing).then().statusCode(201);

        var antwoord = alsBestuur().get(AANMELDINGEN + "/" + geweigerd.aanmelding());

        antwoord.then()
                .body("status", equalTo("TOEGELATEN"))
                .body("overigeTermijnen.afrondingsdatum", contains("2025-04-22"));
    }

    @Test
    void BEZ_01_zonder_bezwaar_loopt_de_termijn_tot_en_met_haar_laatste_dag_en_is_dan_over() {
        var plaats = AANMELDINGEN + "/" + Geweigerd.bijDeBasisschool().aanmelding();

        klok.zetOp(LAATSTE_DAG);
        alsBestuur().get(plaats).then().body("overigeTermijnen.dagenOver", contains(0));
        klok.zetOp(LAATSTE_DAG.plusDays(1));

        alsBestuur()
                .get(plaats)
                .then()
                .body("overigeTermijnen.status", contains("AFGEROND"))
                .body("overigeTermijnen.afrondingsdatum", contains("2025-05-16"));
    }
}
