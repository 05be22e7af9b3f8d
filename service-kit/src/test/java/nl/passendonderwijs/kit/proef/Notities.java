package nl.passendonderwijs.kit.proef;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.response.Response;
import nl.passendonderwijs.kit.platform.Tokens;

/** Calls at the smallest service, and what every problem answer has. */
final class Notities {

    static final String NOTITIES = "/proef/v1/notities";
    static final String GOED = """
            {"vestiging":"02QZ00","datum":"2025-03-07"}""";

    private Notities() {}

    static Response noteer(String inhoud, String token) {
        return given().auth()
                .oauth2(token)
                .contentType("application/json")
                .body(inhoud)
                .post(NOTITIES);
    }

    static Response noteerMet(String inhoud, String sleutel) {
        return given().auth()
                .oauth2(Tokens.van("bestuur:40740"))
                .header("Idempotency-Key", sleutel)
                .contentType("application/json")
                .body(inhoud)
                .post(NOTITIES);
    }

    static void probleem(Response antwoord, int status) {
        antwoord.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .header("API-Version", "1.0.0")
                .header("X-Content-Type-Options", "nosniff")
                .body("status", equalTo(status))
                .body("title", notNullValue())
                .body("detail", notNullValue());
    }
}
