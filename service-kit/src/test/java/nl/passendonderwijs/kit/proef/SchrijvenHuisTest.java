package nl.passendonderwijs.kit.proef;

import static io.restassured.RestAssured.given;
import static nl.passendonderwijs.kit.proef.Notities.GOED;
import static nl.passendonderwijs.kit.proef.Notities.NOTITIES;
import static nl.passendonderwijs.kit.proef.Notities.noteer;
import static nl.passendonderwijs.kit.proef.Notities.noteerMet;
import static nl.passendonderwijs.kit.proef.Notities.probleem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import nl.passendonderwijs.kit.platform.Testplatform;
import nl.passendonderwijs.kit.platform.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Testplatform.class)
class SchrijvenHuisTest {

    @Test
    void voert_dezelfde_sleutel_een_keer_uit() {
        var sleutel = UUID.randomUUID().toString();

        var eerste = noteer(GOED, sleutel);
        var tweede = noteerMet(GOED, sleutel);

        tweede.then()
                .statusCode(201)
                .body("id", equalTo(noteerMet(GOED, sleutel).path("id")));
        assertThat(eerste.statusCode()).isEqualTo(401);
    }

    @Test
    void weigert_dezelfde_sleutel_met_een_andere_inhoud() {
        var sleutel = UUID.randomUUID().toString();
        noteerMet(GOED, sleutel).then().statusCode(201);

        probleem(noteerMet(GOED.replace("02QZ00", "02QZ01"), sleutel), 409);
    }

    @Test
    void bewaart_niets_bij_alleen_valideren() {
        var voor = aantal();

        var antwoord = given().auth()
                .oauth2(Tokens.van("bestuur:40740"))
                .contentType("application/json")
                .body(GOED)
                .post(NOTITIES + "?valideer=true");

        antwoord.then().statusCode(200).body("geldig", equalTo(true));
        assertThat(aantal()).isEqualTo(voor);
    }

    @Test
    void noemt_de_regel_die_in_de_weg_staat() {
        var antwoord = noteer("""
                {"vestiging":"02QZ00","datum":"2025-03-07","tekst":"nee"}""", Tokens.van("bestuur:40740"));

        probleem(antwoord, 409);
        antwoord.then().body("errors[0].code", equalTo("ZP-07"));
    }

    @Test
    void wijst_de_plaats_aan_zoals_de_beller_binnenkwam() {
        var antwoord = given().auth()
                .oauth2(Tokens.van("bestuur:40740"))
                .header("X-Forwarded-Host", "api.passend-onderwijs.example")
                .header("X-Forwarded-Proto", "https")
                .contentType("application/json")
                .body(GOED)
                .post(NOTITIES);

        assertThat(antwoord.header("Location")).startsWith("https://api.passend-onderwijs.example/proef/v1/notities/");
    }

    private static int aantal() {
        return given().get(NOTITIES + "?limiet=500").<List<?>>path("resultaten").size();
    }
}
