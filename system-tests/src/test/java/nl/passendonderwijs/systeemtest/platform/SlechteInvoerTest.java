package nl.passendonderwijs.systeemtest.platform;

import static nl.passendonderwijs.systeemtest.platform.Aanmeldingvoorbeelden.goed;
import static nl.passendonderwijs.systeemtest.platform.Aanmeldingvoorbeelden.met;
import static nl.passendonderwijs.systeemtest.platform.Aanmeldingvoorbeelden.metRauw;
import static nl.passendonderwijs.systeemtest.platform.Api.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.net.http.HttpResponse;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes wrong at the gateway answers with the right status and names the fault, and stores nothing. */
@ExtendWith(DraaiendPlatform.class)
class SlechteInvoerTest {

    private static final String AANMELDINGEN = "/placement/v1/aanmeldingen";
    private static final String SCHOOL = "vestiging:01VI00";

    private final Api api;
    private final DraaiendPlatform platform;

    SlechteInvoerTest(DraaiendPlatform platform) {
        this.platform = platform;
        api = new Api(platform);
    }

    static Stream<Arguments> fouten() {
        return Stream.of(
                arguments("misvormde code", met("vestiging", "1VI00"), "#/vestiging"),
                arguments("onbekende school", met("vestiging", "99ZZ99"), "#/vestiging"),
                arguments("cluster 1 of 2", met("vestiging", "01JO00"), "#/vestiging"),
                arguments("geboren in de toekomst", met("geboortedatum", "2150-01-01"), "#/geboortedatum"),
                arguments("nog geen drie", met("geboortedatum", "2023-01-01"), "#/geboortedatum"),
                arguments("BSN als kenmerk", met("leerlingkenmerk", "111222333"), "#/leerlingkenmerk"),
                arguments("onbekend veld", met("naam", "Jan"), "#/naam"),
                arguments("verkeerde soort waarde", metRauw("andereScholen", "7"), "#/andereScholen"),
                arguments("onbestaande datum", met("ontvangstdatum", "2024-02-30"), "#/ontvangstdatum"),
                arguments("geen object", "[]", "#"),
                arguments("geen JSON", "{", "#"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fouten")
    void noemt_de_fout_en_haar_plaats(String naam, String inhoud, String plaats) {
        var antwoord = api.stuur(AANMELDINGEN, SCHOOL, inhoud);

        probleem(antwoord, 400);
        assertThat(json(antwoord).path("errors").findValuesAsText("pointer")).contains(plaats);
    }

    @Test
    void noemt_alle_fouten_tegelijk() {
        var inhoud =
                met("vestiging", "99ZZ99").replace("2020-11-03", "2150-01-01").replace("SYSTEEM-1", "111222333");

        var antwoord = api.stuur(AANMELDINGEN, SCHOOL, inhoud);

        assertThat(json(antwoord).path("errors").findValuesAsText("pointer"))
                .containsExactlyInAnyOrder("#/geboortedatum", "#/leerlingkenmerk", "#/vestiging");
    }

    @Test
    void weigert_vijf_megabyte() {
        probleem(api.stuur(AANMELDINGEN, SCHOOL, "x".repeat(5_000_000)), 413);
    }

    @Test
    void weigert_xml() {
        probleem(api.stuur(AANMELDINGEN, SCHOOL, "application/xml", "<a/>"), 415);
    }

    @Test
    void weigert_een_andere_school() {
        probleem(api.stuur(AANMELDINGEN, "bestuur:99999", goed()), 403);
        probleem(api.stuur(AANMELDINGEN, "swv:PO2602", goed()), 403);
    }

    @Test
    void weigert_een_token_van_een_ander_en_geen_token() {
        var vreemd = platform.token("beheer").replaceAll("\\.[^.]*$", ".AAAA");

        probleem(api.stuurMetToken(AANMELDINGEN, vreemd, goed()), 401);
        probleem(api.lees(AANMELDINGEN), 401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/onzin", "/registry/v1/onzin", "/registry/v1/vestigingen/", "/registry/v1/postcodes/1000"})
    void kent_dit_adres_niet(String adres) {
        probleem(api.lees(adres), 404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/registry/v1/postcodes/38",
                "/registry/v1/samenwerkingsverbanden/XX9",
                "/registry/v1/samenwerkingsverbanden?sector=HO",
                "/registry/v1/teldata?na=UE8yNjAy",
                "/registry/v1/vestigingen?limiet=0&onzin=1"
            })
    void weigert_een_misvormde_code_of_parameter(String adres) {
        probleem(api.lees(adres), 400);
    }

    private static void probleem(HttpResponse<String> antwoord, int status) {
        assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(status);
        assertThat(antwoord.headers().firstValue("content-type"))
                .hasValueSatisfying(soort -> assertThat(soort).startsWith("application/problem+json"));
        assertThat(antwoord.headers().firstValue("API-Version")).contains("1.0.0");
        assertThat(json(antwoord).path("status").asInt()).isEqualTo(status);
        assertThat(json(antwoord).path("title").asText()).isNotBlank();
        assertThat(json(antwoord).path("detail").asText()).isNotBlank();
    }
}
