package nl.passendonderwijs.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Proefopstelling.class)
class PaginasTest {

    private static final Pattern VERWIJZING = Pattern.compile("(?:src|href)=\"(/[^\"]*)\"");

    @TestHTTPResource
    URI adres;

    @TestHTTPResource(value = "/metrics", management = true)
    URI metingen;

    Klant klant;

    @BeforeEach
    void vanVoren() {
        klant = new Klant(adres);
        Proefopstelling.REGISTRY.vanVoren();
        Proefopstelling.PLACEMENT.vanVoren();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/docs"})
    void verwijzen_alleen_naar_wat_er_is(String pad) {
        var pagina = klant.haal(pad);

        assertThat(pagina.headers().firstValue("Content-Type")).contains("text/html; charset=utf-8");
        assertThat(pagina.body()).contains("<html lang=\"nl\">").doesNotContain("src=\"http", "href=\"http");
        assertThat(VERWIJZING.matcher(pagina.body()).results().map(m -> m.group(1)))
                .isNotEmpty()
                .allSatisfy(doel ->
                        assertThat(klant.haal(doel).statusCode()).as(doel).isEqualTo(200));
    }

    @Test
    void bieden_een_keuze_uit_de_vier_diensten() {
        var keuze = klant.haal("/docs/keuze.js");

        assertThat(keuze.body())
                .contains("/registry/v1/openapi.json", "/placement/v1/openapi.json")
                .contains("/funding/v1/openapi.json", "/plan/v1/openapi.json")
                .contains("persistAuthorization: true");
    }

    @Test
    void metingen_staan_op_een_poort_apart() {
        klant.haal("/registry/v1/besturen/40740");

        await().untilAsserted(() -> assertThat(new Klant(metingen).haal("").body())
                .contains("gateway_verzoeken_seconds_count{dienst=\"registry\",status=\"200\"}")
                .doesNotContain("40740"));
    }
}
