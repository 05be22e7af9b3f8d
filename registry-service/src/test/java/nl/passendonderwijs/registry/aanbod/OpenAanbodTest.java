package nl.passendonderwijs.registry.aanbod;

import static io.restassured.RestAssured.given;
import static nl.passendonderwijs.registry.aanbod.Aanbodvoorbeelden.adres;
import static nl.passendonderwijs.registry.aanbod.Aanbodvoorbeelden.publiceer;
import static nl.passendonderwijs.registry.aanbod.Aanbodvoorbeelden.schoolgids;
import static nl.passendonderwijs.registry.aanbod.Aanbodvoorbeelden.voorbeeld;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import nl.passendonderwijs.events.registry.OndersteuningsaanbodGepubliceerd;
import nl.passendonderwijs.kit.platform.Testplatform;
import nl.passendonderwijs.registry.KleinRegisterVoorbeelden;
import nl.passendonderwijs.registry.Schoon;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Testplatform.class)
class OpenAanbodTest {

    private static final String BESTUUR = "bestuur:40740";
    private static final String LINDE = "01AA00";
    private static final String BEGIN = "2025-08-01";

    @Inject
    Schoon schoon;

    @Inject
    Onderwerpen onderwerpen;

    @BeforeEach
    void laad() {
        schoon.maak();
        KleinRegisterVoorbeelden.laad();
    }

    @Test
    void PRIV_12_laat_de_school_zelf_zien_wat_zij_stuurde() {
        publiceer(BESTUUR, LINDE, schoolgids(BEGIN, 8, 3)).then().body("aanbod.bezet", contains(3, null));
    }

    @ParameterizedTest
    @CsvSource({
        "/registry/v1/vestigingen/01AA00/ondersteuningsaanbod, aanbod[0]",
        "/registry/v1/vestigingen/01AA00/ondersteuningsaanbod/historie, resultaten[0].aanbod.aanbod[0]",
        "/registry/v1/ondersteuningsaanbod, resultaten[0].aanbod[0]",
        "/registry/v1/samenwerkingsverbanden/PO2602/dekking?behoefte=AUTISME, resultaten[0].aanbieders[0]"
    })
    void PRIV_12_toont_niemand_anders_hoeveel_van_de_plaatsen_bezet_zijn(String adres, String voorziening) {
        publiceer(BESTUUR, LINDE, schoolgids(BEGIN, 8, 3));

        given().urlEncodingEnabled(false)
                .get(adres)
                .then()
                .statusCode(200)
                .body(voorziening + ".plaatsen", equalTo(8))
                .body(voorziening + ".bezet", nullValue())
                .body(voorziening + ".vrij", nullValue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/registry/v1/ondersteuningsaanbod",
                "/registry/v1/samenwerkingsverbanden/PO2602/dekking?behoefte=AUTISME"
            })
    void PRIV_12_zwijgt_ook_in_de_tabel(String adres) {
        publiceer(BESTUUR, LINDE, schoolgids(BEGIN, 8, 3));

        var tabel = given().urlEncodingEnabled(false)
                .accept("text/csv")
                .get(adres)
                .then()
                .statusCode(200)
                .extract()
                .asString();

        assertThat(tabel).contains("plaatsen=8").doesNotContain("bezet=3", "vrij=5");
    }

    @Test
    void PRIV_12_telt_niet_op_waar_een_term_verborgen_is() {
        publiceer(BESTUUR, LINDE, schoolgids(BEGIN, 8, 3));

        given().urlEncodingEnabled(false)
                .get("/registry/v1/samenwerkingsverbanden/PO2602/dekking?behoefte=AUTISME")
                .then()
                .body("resultaten[0].vrijePlaatsen", nullValue())
                .body("resultaten[0].witteVlek", equalTo(false));
    }

    @Test
    void PRIV_12_vertelt_het_niet_verder() {
        publiceer(BESTUUR, LINDE, schoolgids("2025-09-01", 8, 3));

        var event = await().until(
                        () -> onderwerpen.van(OndersteuningsaanbodGepubliceerd.class, LINDE).stream()
                                .filter(een ->
                                        een.at("/data/geldigVan").asText().equals("2025-09-01"))
                                .toList(),
                        events -> !events.isEmpty())
                .getLast();

        assertThat(event.at("/data/aanbod/0/plaatsen").asInt()).isEqualTo(8);
        assertThat(event.at("/data/aanbod/0/bezet").isNull()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {BEGIN, "2026-08-01"})
    void vervangt_of_beeindigt_echt_aanbod_niet_door_een_voorbeeld(String van) {
        publiceer(BESTUUR, LINDE, schoolgids(BEGIN, 8));

        publiceer("beheer", LINDE, voorbeeld(van)).then().statusCode(409).body("code", equalTo("echt-aanbod"));
    }

    @Test
    void laat_een_voorbeeld_wijken_voor_echt_aanbod() {
        publiceer("beheer", LINDE, voorbeeld(BEGIN)).then().statusCode(201);

        publiceer(BESTUUR, LINDE, schoolgids("2026-08-01", 8)).then().statusCode(200);

        given().get(adres(LINDE) + "?peildatum=2026-08-01").then().body("herkomst", equalTo("SCHOOL"));
    }
}
