package nl.passendonderwijs.placement.aanmelding;

import static nl.passendonderwijs.placement.proef.School.meldAan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import nl.passendonderwijs.kit.platform.Testplatform;
import nl.passendonderwijs.placement.proef.Register;
import nl.passendonderwijs.placement.proef.Samenloop;
import nl.passendonderwijs.placement.proef.School;
import nl.passendonderwijs.placement.proef.VestigingVoorbeelden;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Testplatform.class)
class DubbeleAanmeldingTest {

    @BeforeEach
    void scholen() {
        Register.vul();
    }

    @Test
    void ZP_10_wie_nog_eens_aanmeldt_krijgt_te_horen_welke_aanmelding_er_al_is() {
        var aanmelding = School.aanmelding();
        var eerste = School.aangemeld(aanmelding);

        var antwoord = meldAan(aanmelding);

        antwoord.then().statusCode(409).body("code", equalTo("al-aangemeld")).body("detail", containsString(eerste));
    }

    @Test
    void ZP_10_van_twee_gelijke_aanmeldingen_tegelijk_wordt_er_een_vastgelegd() throws Exception {
        var aanmelding = School.aanmelding();

        var antwoorden = Samenloop.tweemaal(() -> meldAan(aanmelding));

        assertThat(antwoorden).map(Response::statusCode).containsExactlyInAnyOrder(201, 409);
    }

    @Test
    void ZP_10_ook_van_een_bekende_leerling_wordt_er_tegelijk_maar_een_vastgelegd() throws Exception {
        var bekend = School.aanmelding("vestiging", VestigingVoorbeelden.TWEEDE_BASISSCHOOL);
        School.aangemeld(bekend);
        var aanmelding = anders(bekend, "vestiging", VestigingVoorbeelden.BASISSCHOOL);

        var antwoorden = Samenloop.tweemaal(() -> meldAan(aanmelding));

        assertThat(antwoorden).map(Response::statusCode).containsExactlyInAnyOrder(201, 409);
    }

    @Test
    void ZP_10_na_een_besluit_kan_dezelfde_leerling_weer_worden_aangemeld() {
        var aanmelding = School.aanmelding();
        var eerste = School.aangemeld(aanmelding);
        School.stap(eerste, "intrekkingen", Map.of("datum", "2025-04-02"));

        var antwoord = meldAan(aanmelding);

        antwoord.then().statusCode(201);
    }

    @Test
    void ZP_04_bij_een_tweede_school_is_het_een_andere_aanmelding() {
        var aanmelding = School.aanmelding();
        School.aangemeld(aanmelding);

        var antwoord = meldAan(anders(aanmelding, "vestiging", VestigingVoorbeelden.TWEEDE_BASISSCHOOL));

        antwoord.then().statusCode(201);
    }

    private static Map<String, Object> anders(Map<String, Object> aanmelding, String veld, Object waarde) {
        var anders = new HashMap<>(aanmelding);
        anders.put(veld, waarde);
        return anders;
    }
}
