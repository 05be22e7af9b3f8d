package nl.passendonderwijs.placement.aanmelding;

import static nl.passendonderwijs.placement.proef.School.meldAan;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.passendonderwijs.kit.platform.Testplatform;
import nl.passendonderwijs.placement.proef.Register;
import nl.passendonderwijs.placement.proef.School;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was asked in writing is kept and decided on, however odd. */
@QuarkusTest
@QuarkusTestResource(Testplatform.class)
class OngewoneAanmeldingApiTest {

    @BeforeEach
    void scholen() {
        Register.vul();
    }

    @Test
    void INS_01_neemt_een_aanmelding_aan_van_wie_te_oud_wordt_voor_het_bao() {
        var antwoord = meldAan(School.aanmelding("geboortedatum", "2011-07-31"));

        antwoord.then().statusCode(201).body("waarschuwingen.regel", hasItem("INS-01"));
    }

    @Test
    void ZP_10_neemt_een_aanmelding_van_voor_de_invoering_aan_voor_het_schooljaar_daarna() {
        var aanmelding = School.aanmelding("geboortedatum", "2010-05-14");
        aanmelding.put("ontvangstdatum", "2014-03-07");
        aanmelding.put("gewensteStartdatum", "2014-08-18");

        var antwoord = meldAan(aanmelding);

        antwoord.then().statusCode(201).body("waarschuwingen.code", hasItem("voor-invoering"));
    }
}
