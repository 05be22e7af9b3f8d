package nl.passendonderwijs.registry.teldatum;

import static io.restassured.RestAssured.given;
import static nl.passendonderwijs.registry.teldatum.Teldatumvoorbeelden.EVENTS_PO;
import static nl.passendonderwijs.registry.teldatum.Teldatumvoorbeelden.PO_2014;
import static nl.passendonderwijs.registry.teldatum.Teldatumvoorbeelden.legVast;
import static nl.passendonderwijs.registry.teldatum.Teldatumvoorbeelden.probeer;
import static nl.passendonderwijs.registry.teldatum.Teldatumvoorbeelden.tegelijk;
import static nl.passendonderwijs.registry.teldatum.Teldatumvoorbeelden.verzoek;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import nl.passendonderwijs.kit.platform.Testplatform;
import nl.passendonderwijs.kit.platform.Tokens;
import nl.passendonderwijs.registry.KleinRegisterVoorbeelden;
import nl.passendonderwijs.registry.Schoon;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(Testplatform.class)
class TeldatumTest {

    @Inject
    Schoon schoon;

    @BeforeEach
    void laad() {
        schoon.maak();
    }

    @Test
    void antwoordt_een_tweede_keer_200_zonder_gevolg() {
        KleinRegisterVoorbeelden.laad();
        var eerste = legVast(PO_2014);
        var voor = schoon.events();

        var tweede = legVast(PO_2014);

        tweede.then().statusCode(200).body("id", equalTo(eerste.path("id")));
        assertThat(schoon.events()).isEqualTo(voor);
    }

    @Test
    void heeft_van_gelijktijdige_verzoeken_een_gevolg() throws Exception {
        KleinRegisterVoorbeelden.laad();
        var voor = schoon.events();

        var antwoorden = tegelijk(() -> legVast(PO_2014).statusCode());

        assertThat(antwoorden).containsOnlyOnce(201).containsOnly(200, 201);
        assertThat(schoon.events() - voor).isEqualTo(EVENTS_PO);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"sector":"PO","teldatum":"2014-10-02"}                | #/teldatum
            {"sector":"PO","teldatum":"2014-13-01"}                | #/teldatum
            {"sector":"HO","teldatum":"2014-10-01"}                | #/sector
            {"sector":"PO"}                                        | #/teldatum
            {}                                                     | #/sector
            {"sector":"PO","teldatum":"2014-10-01","kleur":"rood"} | #/kleur
            """)
    void weigert_ongeldige_invoer_en_bewaart_niets(String inhoud, String pointer) {
        var antwoord = legVast(inhoud);

        antwoord.then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.pointer", hasItems(pointer));
        assertThat(schoon.aantal("SELECT count(*) AS aantal FROM teldatum")).isZero();
    }

    @Test
    void laat_alleen_beheer_toe() {
        given().contentType("application/json")
                .body(PO_2014)
                .post("/registry/v1/teldata")
                .then()
                .statusCode(401);
        given().auth()
                .oauth2(Tokens.van("ministerie"))
                .contentType("application/json")
                .body(PO_2014)
                .post("/registry/v1/teldata")
                .then()
                .statusCode(403);
    }

    @Test
    void weigert_een_te_grote_inhoud() {
        legVast(" ".repeat(5_000_000)).then().statusCode(413).contentType("application/problem+json");
    }

    @ParameterizedTest
    @CsvSource({"PO, 2026-10-01, 409", "VO, 2012-10-01, 409", "PO, 2014-10-02, 400"})
    void BEK_01_een_proef_meldt_dezelfde_fout_als_het_vastleggen(String sector, String dag, int status) {
        KleinRegisterVoorbeelden.laad();
        var echt = legVast(verzoek(sector, dag));

        var proef = probeer(verzoek(sector, dag));

        proef.then().statusCode(status).body(equalTo(echt.asString()));
    }
}
