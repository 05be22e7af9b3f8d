package nl.passendonderwijs.kit.proef;

import static io.restassured.RestAssured.given;
import static nl.passendonderwijs.kit.proef.Notities.GOED;
import static nl.passendonderwijs.kit.proef.Notities.NOTITIES;
import static nl.passendonderwijs.kit.proef.Notities.noteer;
import static nl.passendonderwijs.kit.proef.Notities.probleem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Stream;
import nl.passendonderwijs.kit.platform.Testplatform;
import nl.passendonderwijs.kit.platform.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@QuarkusTestResource(Testplatform.class)
class ToegangHuisTest {

    static Stream<String> tokensDieNietGelden() {
        return Stream.of(
                Tokens.verlopen("bestuur:40740"),
                Tokens.voorEenAnder("bestuur:40740"),
                Tokens.vanEenAnder("bestuur:40740"),
                Tokens.van("onzin:1"),
                "onzin");
    }

    @ParameterizedTest
    @MethodSource("tokensDieNietGelden")
    void weigert_een_token_dat_niet_geldt(String token) {
        probleem(noteer(GOED, token), 401);
    }

    @Test
    void weigert_zonder_token() {
        probleem(given().contentType("application/json").body(GOED).post(NOTITIES), 401);
    }

    static Stream<String> tokensZonderRecht() {
        return Stream.of(
                Tokens.van("swv:PO2602"), Tokens.metScope("bestuur:40740", "registry:lezen"), Tokens.van("beheer"));
    }

    @ParameterizedTest
    @MethodSource("tokensZonderRecht")
    void weigert_wie_geen_recht_heeft(String token) {
        probleem(noteer(GOED, token), 403);
    }

    @Test
    void weigert_iedereen_waar_geen_recht_is_beschreven() {
        probleem(given().auth().oauth2(Tokens.van("beheer")).get(NOTITIES + "/onbewaakt"), 403);
    }

    @Test
    void kent_het_woord_bearer_in_elke_schrijfwijze() {
        var antwoord = given().header("Authorization", "bearer " + Tokens.van("bestuur:40740"))
                .contentType("application/json")
                .body(GOED)
                .post(NOTITIES);

        antwoord.then().statusCode(201);
    }
}
