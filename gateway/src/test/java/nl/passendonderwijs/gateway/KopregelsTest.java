package nl.passendonderwijs.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Proefopstelling.class)
class KopregelsTest {

    @TestHTTPResource
    URI adres;

    Klant klant;

    @BeforeEach
    void vanVoren() {
        klant = new Klant(adres);
        Proefopstelling.REGISTRY.vanVoren();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/docs", "/gereed", "/q/health", "/onbekend", "/plan/v1/x", "/registry/v1/besturen"})
    void staan_een_keer_op_elk_antwoord(String pad) {
        var kopregels = klant.haal(pad).headers();

        assertThat(kopregels.allValues("API-Version")).containsExactly("1.0.0");
        assertThat(kopregels.allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(kopregels.allValues("Access-Control-Allow-Origin")).containsExactly("*");
        assertThat(kopregels.allValues("Strict-Transport-Security")).hasSize(1);
        assertThat(kopregels.allValues("Referrer-Policy")).hasSize(1);
        assertThat(kopregels.allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("frame-ancestors 'none'");
        assertThat(kopregels.map()).doesNotContainKey("access-control-allow-credentials");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/placement/v1/aanmeldingen", "/registry/v1/teldata"})
    void laten_een_browser_vooraf_vragen_zonder_token(String pad) {
        var verzoek = klant.verzoek(pad)
                .header("Origin", "https://sis.voorbeeld.nl")
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "authorization,content-type")
                .method("OPTIONS", BodyPublishers.noBody());

        var antwoord = klant.stuur(verzoek);

        assertThat(antwoord.statusCode()).isEqualTo(204);
        assertThat(antwoord.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
        assertThat(antwoord.headers().firstValue("Access-Control-Allow-Methods").orElseThrow())
                .contains("POST");
        assertThat(antwoord.headers().firstValue("Access-Control-Allow-Headers").orElseThrow())
                .contains("Authorization", "Idempotency-Key");
        assertThat(Proefopstelling.REGISTRY.verzoeken()).isZero();
    }

    @Test
    void laten_een_script_de_nuttige_kopregels_lezen() {
        var zichtbaar = klant.haal("/registry/v1/besturen").headers().firstValue("Access-Control-Expose-Headers");

        assertThat(zichtbaar.orElseThrow()).contains("ETag", "Link", "Location", "Retry-After", "API-Version");
    }
}
