package nl.passendonderwijs.gateway;

import static nl.passendonderwijs.gateway.ProbleemVergelijking.isProbleem;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Proefopstelling.class)
class GereedheidTest {

    private static final String LEEG_REGISTER = """
            {"status":"DOWN","checks":[
              {"name":"database","status":"UP"},
              {"name":"register","status":"DOWN","data":{"geladen":0}}]}""";

    @TestHTTPResource
    URI adres;

    Klant klant;

    /** What was ready once is asked less; only a service that was away is asked everything again. */
    @BeforeEach
    void nooitEerderGereed() {
        klant = new Klant(adres);
        Proefopstelling.REGISTRY.vanVoren();
        Proefopstelling.PLACEMENT.vanVoren();
        Proefopstelling.PLACEMENT.sluit();
        klant.haal("/gereed");
        Proefopstelling.PLACEMENT.open();
    }

    @AfterEach
    void vanVoren() {
        Proefopstelling.PLACEMENT.vanVoren();
    }

    @Test
    void is_er_als_elke_dienst_gereed_is() {
        var antwoord = klant.haal("/gereed");

        assertThat(antwoord.statusCode()).isEqualTo(200);
        assertThat(antwoord.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(Klant.json(antwoord).getString("status")).isEqualTo("GEREED");
        assertThat(Klant.json(antwoord).getJsonArray("diensten"))
                .containsExactly(dienst("registry"), dienst("placement"), dienst("funding"), dienst("plan"));
    }

    @Test
    void noemt_de_dienst_die_nog_niet_gereed_is_en_waarom() {
        Proefopstelling.PLACEMENT.gezondheid(LEEG_REGISTER, "");

        var antwoord = klant.haal("/gereed");

        isProbleem(antwoord, 503, "niet-gereed");
        assertThat(antwoord.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(Klant.json(antwoord).getString("detail"))
                .contains("placement")
                .doesNotContain("registry");
        assertThat(Klant.json(antwoord)
                        .getJsonArray("diensten")
                        .getJsonObject(1)
                        .encode())
                .isEqualTo("""
                        {"naam":"placement","status":"NIET_GEREED","redenen":["register: {\\"geladen\\":0}"]}""");
    }

    @Test
    void noemt_een_dienst_die_er_niet_is() {
        Proefopstelling.PLACEMENT.sluit();

        var antwoord = klant.haal("/gereed");

        Proefopstelling.PLACEMENT.open();
        isProbleem(antwoord, 503, "niet-gereed");
        assertThat(antwoord.body()).contains("niet bereikbaar");
    }

    @Test
    void begrijpt_ook_een_antwoord_dat_geen_gezondheid_is() {
        Proefopstelling.PLACEMENT.gezondheid("<html>", "<html>");

        isProbleem(klant.haal("/gereed"), 503, "niet-gereed");
    }

    @Test
    void wankelt_niet_als_een_kopie_even_achterloopt() {
        klant.haal("/gereed");
        Proefopstelling.PLACEMENT.gezondheid(LEEG_REGISTER, "");

        var antwoord = klant.haal("/gereed");

        assertThat(antwoord.statusCode()).isEqualTo(200);
        assertThat(Proefopstelling.PLACEMENT.gezien()).endsWith("/q/health/group/gereed", "/q/health/ready");
    }

    @Test
    void ziet_ook_later_dat_een_dienst_niet_meer_kan() {
        klant.haal("/gereed");
        Proefopstelling.PLACEMENT.gezondheid("", LEEG_REGISTER);

        isProbleem(klant.haal("/gereed"), 503, "niet-gereed");
    }

    private static JsonObject dienst(String naam) {
        return new JsonObject().put("naam", naam).put("status", "GEREED");
    }
}
