package nl.passendonderwijs.gateway;

import static nl.passendonderwijs.gateway.ProbleemVergelijking.isProbleem;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@QuarkusTestResource(Proefopstelling.class)
class ToegangTest {

    @TestHTTPResource
    URI adres;

    @Inject
    Tokencontrole tokencontrole;

    Klant klant;

    @BeforeEach
    void vanVoren() {
        klant = new Klant(adres);
        Proefopstelling.REGISTRY.vanVoren();
        Proefopstelling.PLACEMENT.vanVoren();
    }

    @ParameterizedTest
    @CsvSource({
        "GET,/registry/v1/samenwerkingsverbanden",
        "HEAD,/registry/v1/samenwerkingsverbanden",
        "OPTIONS,/registry/v1/samenwerkingsverbanden",
        "GET,/registry/v1/openapi.json",
        "GET,/placement/v1/openapi.json",
        "GET,/funding/v1/openapi.json",
        "GET,/plan/v1/openapi.json",
        "GET,/",
        "GET,/docs",
        "GET,/gereed",
        "GET,/q/health",
        "GET,/q/health/ready",
    })
    void is_open_zonder_token(String methode, String pad) {
        var antwoord = klant.stuur(methode, pad);

        assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "GET,/placement/v1/aanmeldingen",
        "OPTIONS,/placement/v1/aanmeldingen",
        "POST,/placement/v1/aanmeldingen",
        "POST,/placement/v1/openapi.json",
        "GET,/placement/v1/x/openapi.json",
        "POST,/registry/v1/teldata",
        "PUT,/registry/v1/besturen/40740",
        "DELETE,/registry/v1/besturen/40740",
        "GET,/funding/v1/berekeningen",
        "GET,/plan/v1/ondersteuningsplannen",
    })
    void vraagt_een_token(String methode, String pad) {
        var antwoord = klant.stuur(methode, pad);

        isProbleem(antwoord, 401, "token-ontbreekt");
        assertThat(antwoord.headers().firstValue("WWW-Authenticate")).contains("Bearer realm=\"passend-onderwijs\"");
        assertThat(Proefopstelling.PLACEMENT.verzoeken()).isZero();
    }

    static Stream<Arguments> slechteTokens() {
        return Stream.of(
                Arguments.of("verlopen", Tokenvoorbeelden.verlopen(), "token-verlopen"),
                Arguments.of("andere uitgever", Tokenvoorbeelden.andereUitgever(), "token-ongeldig"),
                Arguments.of("andere ontvanger", Tokenvoorbeelden.andereOntvanger(), "token-ongeldig"),
                Arguments.of("andere handtekening", Tokenvoorbeelden.andereHandtekening(), "token-ongeldig"),
                Arguments.of("verlopen en vreemd", Tokenvoorbeelden.verlopenEnVreemd(), "token-ongeldig"),
                Arguments.of("verlopen, elders", Tokenvoorbeelden.verlopenVanEenAndereUitgever(), "token-ongeldig"),
                Arguments.of("zonder handtekening", Tokenvoorbeelden.zonderHandtekening(), "token-ongeldig"),
                Arguments.of("geen jwt", "abc", "token-ongeldig"),
                Arguments.of("leeg", "", "token-ongeldig"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("slechteTokens")
    void weigert_een_slecht_token(String naam, String token, String code) {
        var antwoord = klant.haal("/placement/v1/aanmeldingen", token);

        isProbleem(antwoord, 401, code);
        assertThat(antwoord.headers().firstValue("WWW-Authenticate").orElseThrow())
                .contains("error=\"invalid_token\"");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("slechteTokens")
    void weigert_een_slecht_token_ook_waar_geen_token_nodig_is(String naam, String token, String code) {
        var antwoord = klant.haal("/registry/v1/samenwerkingsverbanden", token);

        isProbleem(antwoord, 401, code);
    }

    @Test
    void weigert_een_ander_schema_dan_bearer() {
        var antwoord = klant.stuur(klant.verzoek("/placement/v1/aanmeldingen").header("Authorization", "Basic YTpi"));

        isProbleem(antwoord, 401, "token-ongeldig");
    }

    @Test
    void laat_een_geldig_token_door_en_geeft_het_aan_de_dienst() {
        var token = Tokenvoorbeelden.geldig();

        var antwoord = klant.haal("/placement/v1/aanmeldingen", token);

        assertThat(antwoord.statusCode()).isEqualTo(200);
        assertThat(Klant.json(antwoord).getJsonObject("kopregels").getString("authorization"))
                .isEqualTo("Bearer " + token);
    }

    @Test
    void onthoudt_een_token_dat_is_gecontroleerd() {
        var token = Tokenvoorbeelden.geldig("sis-leverancier");

        klant.haal("/placement/v1/aanmeldingen", token);

        assertThat(tokencontrole.bekend(token)).map(Beller::client).contains("sis-leverancier");
    }

    @Test
    void onthoudt_een_geweigerd_token_niet() {
        var token = Tokenvoorbeelden.andereHandtekening();

        klant.haal("/placement/v1/aanmeldingen", token);

        assertThat(tokencontrole.bekend(token)).isEmpty();
    }
}
