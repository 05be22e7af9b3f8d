package nl.passendonderwijs.gateway;

import static nl.passendonderwijs.gateway.ProbleemVergelijking.isProbleem;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Proefopstelling.class)
class GrenzenTest {

    private static final int MEGABYTE = 1024 * 1024;
    private static final String AANMELDINGEN = "/placement/v1/aanmeldingen";

    @TestHTTPResource
    URI adres;

    Klant klant;

    @BeforeEach
    void vanVoren() {
        klant = new Klant(adres);
        Proefopstelling.REGISTRY.vanVoren();
        Proefopstelling.PLACEMENT.vanVoren();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/onbekend",
                "/registry",
                "/registry/v2/besturen",
                "/registry/v1x",
                "/q/metrics",
                "/q/onbekend",
                "/openapi.json",
                "/favicon.ico",
                "/registry/v1/",
                "/registry/v1/besturen/",
                "/docs/",
                "/gereed/",
                "/webjars/swagger-ui/5.32.0/index.html",
            })
    void kent_een_ander_adres_niet(String pad) {
        var antwoord = klant.haal(pad);

        isProbleem(antwoord, 404, "niet-gevonden");
        assertThat(Proefopstelling.REGISTRY.verzoeken()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/registry/v1/../../placement/v1/aanmeldingen",
                "/registry/v1/%2e%2e/%2E%2E/q/metrics",
                "/registry/v1/./besturen",
                "//registry/v1/besturen",
                "/registry//v1/besturen",
            })
    void volgt_geen_omweg_in_een_adres(String pad) {
        var antwoord = Lijn.stuur(adres, "GET " + pad + " HTTP/1.1");

        assertThat(antwoord).startsWith("HTTP/1.1 404").contains("\"code\":\"niet-gevonden\"");
        assertThat(Proefopstelling.REGISTRY.verzoeken()).isZero();
    }

    @Test
    void weigert_een_verzoek_zonder_host() {
        var antwoord = Lijn.stuurKaal(adres, "GET /registry/v1/besturen HTTP/1.1\r\nConnection: close\r\n\r\n");

        assertThat(antwoord).startsWith("HTTP/1.1 400").contains("\"code\":\"onleesbaar-verzoek\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE /registry/v1/besturen", "QUERY /registry/v1/besturen", "POST /gereed", "DELETE /"})
    void weigert_een_methode_die_er_niet_is(String regel) {
        var antwoord = Lijn.stuur(adres, regel + " HTTP/1.1");

        assertThat(antwoord)
                .startsWith("HTTP/1.1 405")
                .containsIgnoringCase("\r\nallow: GET, HEAD")
                .contains("\"code\":\"methode-niet-toegestaan\"");
    }

    static Stream<Arguments> teGroot() {
        return Stream.of(
                Arguments.of("met lengte", BodyPublishers.ofByteArray(new byte[MEGABYTE + 1])),
                Arguments.of("5 MB met lengte", BodyPublishers.ofByteArray(new byte[5 * MEGABYTE])),
                Arguments.of("zonder lengte", inStukken(MEGABYTE + 1)),
                Arguments.of("5 MB zonder lengte", inStukken(5 * MEGABYTE)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("teGroot")
    void weigert_een_te_grote_inhoud_en_houdt_de_verbinding_bruikbaar(String naam, BodyPublisher lichaam) {
        var token = Tokenvoorbeelden.geldig();

        var antwoord = klant.post(AANMELDINGEN, token, lichaam);

        isProbleem(antwoord, 413, "te-groot");
        assertThat(klant.haal(AANMELDINGEN, token).statusCode()).isEqualTo(200);
    }

    @Test
    void breekt_het_verzoek_aan_de_dienst_af_zodra_een_inhoud_te_groot_blijkt() throws Exception {
        var afgebroken = new CompletableFuture<Throwable>();
        Proefopstelling.PLACEMENT.doet(
                verzoek -> verzoek.exceptionHandler(afgebroken::complete).handler(stuk -> {}));

        klant.post(AANMELDINGEN, Tokenvoorbeelden.geldig(), inStukken(2 * MEGABYTE));

        assertThat(afgebroken.get(10, TimeUnit.SECONDS)).isNotNull();
    }

    static Stream<BodyPublisher> precies() {
        return Stream.of(BodyPublishers.ofByteArray(new byte[MEGABYTE]), inStukken(MEGABYTE));
    }

    @ParameterizedTest
    @MethodSource("precies")
    void laat_een_inhoud_van_precies_de_grens_door(BodyPublisher lichaam) {
        var antwoord = klant.post(AANMELDINGEN, Tokenvoorbeelden.geldig(), lichaam);

        assertThat(Klant.json(antwoord).getInteger("lengte")).isEqualTo(MEGABYTE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/registry/v1/imports", "/registry/v1/imports/2015-10-01"})
    void laat_een_import_groter_zijn(String pad) {
        var antwoord = klant.post(pad, Tokenvoorbeelden.geldig(), inStukken(5 * MEGABYTE));

        assertThat(Klant.json(antwoord).getInteger("lengte")).isEqualTo(5 * MEGABYTE);
    }

    @Test
    void weigert_een_te_lang_adres() {
        var antwoord = klant.haal("/registry/v1/besturen?q=" + "x".repeat(9000));

        isProbleem(antwoord, 414, "adres-te-lang");
    }

    @Test
    void weigert_te_grote_kopregels() {
        var antwoord = klant.stuur(klant.verzoek("/registry/v1/besturen").header("X-Veel", "x".repeat(20_000)));

        isProbleem(antwoord, 431, "kopregels-te-groot");
    }

    @Test
    void antwoordt_op_head_zonder_inhoud() {
        var antwoord = Lijn.stuur(adres, "HEAD /onbekend HTTP/1.1");

        assertThat(antwoord).startsWith("HTTP/1.1 404").endsWith("\r\n\r\n");
    }

    private static BodyPublisher inStukken(int lengte) {
        return BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[lengte]));
    }
}
