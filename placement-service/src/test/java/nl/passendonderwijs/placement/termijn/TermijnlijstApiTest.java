package nl.passendonderwijs.placement.termijn;

import static nl.passendonderwijs.placement.proef.School.alsBestuur;
import static org.hamcrest.Matchers.containsInAnyOrder;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.passendonderwijs.kit.platform.Testplatform;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Testplatform.class)
class TermijnlijstApiTest {

    @ParameterizedTest
    @ValueSource(strings = {"abc", "99999999999", "-1", "3651", "1.5", ""})
    void noemt_een_onbruikbaar_aantal_dagen_met_alle_andere_fouten(String dagen) {
        var antwoord = alsBestuur()
                .get("/placement/v1/termijnen?binnenDagen=" + dagen + "&status=KWIJT&soort=LANG&vestiging=x&dag=1");

        antwoord.then()
                .statusCode(400)
                .body(
                        "errors.pointer",
                        containsInAnyOrder("#?binnenDagen", "#?status", "#?soort", "#?vestiging", "#?dag"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "14", "3650"})
    void toont_wat_binnen_een_aantal_dagen_eindigt(String dagen) {
        alsBestuur().get("/placement/v1/termijnen?binnenDagen=" + dagen).then().statusCode(200);
    }
}
