package nl.passendonderwijs.gateway;

import static nl.passendonderwijs.gateway.ProbleemVergelijking.isProbleem;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.net.URI;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(TempoTest.Krap.class)
@QuarkusTestResource(Proefopstelling.class)
class TempoTest {

    /** One request per second leaves no room for a second one, however slow the machine. */
    public static final class Krap implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("swv.gateway.begrenzing.per-seconde", "1", "swv.gateway.begrenzing.ineens", "1");
        }
    }

    @TestHTTPResource
    URI adres;

    @Test
    void te_veel_verzoeken_van_een_klant_moeten_wachten() {
        var klant = new Klant(adres);

        var antwoord = Stream.generate(() -> klant.haal("/registry/v1/besturen"))
                .limit(100)
                .filter(a -> a.statusCode() != 200)
                .findFirst()
                .orElseThrow();

        isProbleem(antwoord, 429, "te-veel-verzoeken");
        assertThat(antwoord.headers().firstValue("Retry-After")).contains("1");
    }
}
