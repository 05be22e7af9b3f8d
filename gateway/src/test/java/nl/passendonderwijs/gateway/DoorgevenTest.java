package nl.passendonderwijs.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Proefopstelling.class)
class DoorgevenTest {

    private static final String SPOOR = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

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
                "/registry/v1/vestigingen",
                "/registry/v1/vestigingen?sector=PO&na=a%2Bb%3D&limiet=25",
                "/registry/v1/gemeenten/%C3%A9%20n",
                "/registry/v1",
            })
    void geeft_het_adres_onveranderd_door(String pad) {
        var antwoord = klant.haal(pad);

        assertThat(Klant.json(antwoord).getString("uri")).isEqualTo(pad);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE"})
    void geeft_methode_en_inhoud_door(String methode) {
        var verzoek = klant.verzoek("/placement/v1/aanmeldingen")
                .header("Authorization", "Bearer " + Tokenvoorbeelden.geldig())
                .method(methode, BodyPublishers.ofString("{\"a\":1}"));

        var antwoord = Klant.json(klant.stuur(verzoek));

        assertThat(antwoord.getString("methode")).isEqualTo(methode);
        assertThat(antwoord.getInteger("lengte")).isEqualTo(7);
    }

    @Test
    void zegt_de_dienst_wie_de_vraag_stelde_en_gelooft_de_klant_daarin_niet() {
        var verzoek = klant.verzoek("/registry/v1/besturen")
                .header("X-Forwarded-For", "203.0.113.9")
                .header("X-Forwarded-Host", "elders.nl")
                .header("Forwarded", "for=203.0.113.9");

        var gezien = kopregels(klant.stuur(verzoek).body());

        assertThat(gezien.getString("x-forwarded-for")).isEqualTo("127.0.0.1");
        assertThat(gezien.getString("x-forwarded-host")).isEqualTo(adres.getAuthority());
        assertThat(gezien.getString("x-forwarded-proto")).isEqualTo("http");
        assertThat(gezien.getString("x-forwarded-port")).isEqualTo(Integer.toString(adres.getPort()));
        assertThat(gezien.containsKey("forwarded")).isFalse();
    }

    @Test
    void houdt_kopregels_van_de_verbinding_bij_de_verbinding() {
        var antwoord = Lijn.stuur(adres, "GET /registry/v1/besturen HTTP/1.1", "X-Onderweg: ja", "TE: trailers");

        var gezien = kopregels(antwoord.substring(antwoord.indexOf("\r\n\r\n")));
        assertThat(gezien.fieldNames()).doesNotContain("x-onderweg", "te");
        assertThat(gezien.getString("connection", "")).doesNotContain("X-Onderweg");
        assertThat(antwoord).doesNotContainIgnoringCase("x-tussenstation: geheim");
    }

    @Test
    void geeft_een_spoor_door() {
        var antwoord = klant.stuur(klant.verzoek("/registry/v1/besturen").header("traceparent", SPOOR));

        assertThat(kopregels(antwoord.body()).getString("traceparent")).isEqualTo(SPOOR);
    }

    @Test
    void begint_een_spoor_als_er_geen_is() {
        var antwoord = klant.haal("/registry/v1/besturen");

        assertThat(kopregels(antwoord.body()).getString("traceparent")).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-01");
    }

    @Test
    void verdubbelt_geen_kopregel_die_de_dienst_al_zette() {
        var kopregels = klant.haal("/registry/v1/besturen").headers();

        assertThat(kopregels.allValues("API-Version")).containsExactly("1.0.0");
        assertThat(kopregels.allValues("Access-Control-Allow-Origin")).containsExactly("*");
        assertThat(kopregels.allValues("Referrer-Policy")).containsExactly("same-origin");
        assertThat(kopregels.allValues("X-Content-Type-Options")).containsExactly("nosniff");
    }

    private static JsonObject kopregels(String lichaam) {
        return new JsonObject(lichaam.strip()).getJsonObject("kopregels");
    }
}
