package nl.passendonderwijs.registry.tellevering;

import static io.restassured.RestAssured.given;
import static nl.passendonderwijs.registry.tellevering.Telvoorbeelden.SWV;
import static nl.passendonderwijs.registry.tellevering.Telvoorbeelden.adres;
import static nl.passendonderwijs.registry.tellevering.Telvoorbeelden.als;
import static nl.passendonderwijs.registry.tellevering.Telvoorbeelden.lees;
import static nl.passendonderwijs.registry.tellevering.Telvoorbeelden.lever;
import static nl.passendonderwijs.registry.tellevering.Telvoorbeelden.leverBao;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import nl.passendonderwijs.events.registry.TellingVastgesteld;
import nl.passendonderwijs.kit.platform.Testplatform;
import nl.passendonderwijs.registry.Onderwerpen;
import nl.passendonderwijs.registry.Schoon;
import nl.passendonderwijs.registry.VerzetbareKlok;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(Testplatform.class)
class InzageTest {

    private static final String SO_EN_VSO =
            "{\"rijen\":[{\"soort\":\"SO\",\"aantal\":%d},{\"soort\":\"VSO\",\"aantal\":%d}]}";

    @Inject
    Telvoorbeelden voorbeelden;

    @Inject
    VerzetbareKlok klok;

    @Inject
    Schoon schoon;

    @Inject
    Onderwerpen onderwerpen;

    @BeforeEach
    void laad() {
        voorbeelden.laad();
    }

    @AfterEach
    void laatDeKlokLopen() {
        klok.loopWeer();
    }

    @ParameterizedTest
    @CsvSource({
        "vestiging:01AA00, 3",
        "bestuur:40740, 3",
        "swv:PO2602, 3",
        "ministerie, 3",
        "inspectie, 3",
        "beheer, 3",
        "bestuur:40741, ",
        "swv:PO2601, ",
        "swv:VO2602, ",
        "gemeente:0307, ",
        "opr:PO2602, "
    })
    void PRIV_12_alleen_wie_erbij_hoort_ziet_een_klein_aantal(String organisatie, @Nullable Integer gezien) {
        leverBao(3);
        voorbeelden.hertelAlles();

        var antwoord = als(organisatie).get(adres("01AA00", "2014-10-01"));

        antwoord.then()
                .statusCode(200)
                .body("exact", equalTo(gezien != null))
                .body("geteld[0].aantal", equalTo(gezien))
                .body("leveringen[0].rijen[0].aantal", equalTo(gezien));
    }

    @ParameterizedTest
    @CsvSource({
        "swv:PO2602, 3, , false",
        "swv:VO2602, , 2, false",
        "vestiging:01AB00, 3, 2, true",
        "swv:PO2601, , , false",
        "bestuur:40740, , , false"
    })
    void PRIV_12_een_samenwerkingsverband_ziet_van_een_sovso_alleen_het_deel_van_zijn_sector(
            String organisatie, @Nullable Integer so, @Nullable Integer vso, boolean exact) {
        Telvoorbeelden.bereik("VO");
        lever("01AB00", "2014-10-01", """
                {"rijen":[{"soort":"SO","aantal":3},{"soort":"VSO","aantal":2}]}""").then().statusCode(201);
        klok.zetOp(Telvoorbeelden.DEFINITIEF);
        voorbeelden.hertelAlles();
        lever("01AB00", "2014-10-01", """
                {"rijen":[{"soort":"SO","aantal":13},{"soort":"VSO","aantal":12}]}""");

        var antwoord = als(organisatie).get(adres("01AB00", "2014-10-01")).then();

        antwoord.body("exact", equalTo(exact))
                .body("geteld.find { it.soort == 'SO' }.aantal", equalTo(so))
                .body("geteld.find { it.soort == 'VSO' }.aantal", equalTo(vso))
                .body("verschil.find { it.soort == 'SO' }.eerst", equalTo(so))
                .body("verschil.find { it.soort == 'VSO' }.eerst", equalTo(vso))
                .body("leveringen[0].rijen.find { it.soort == 'SO' }.aantal", equalTo(so))
                .body("leveringen[0].rijen.find { it.soort == 'VSO' }.aantal", equalTo(vso));
    }

    @Test
    void PRIV_12_met_een_deel_van_een_sovso_is_ook_het_andere_verborgen() {
        Telvoorbeelden.bereik("VO");
        lever("01AB00", "2014-10-01", """
                {"rijen":[{"soort":"SO","aantal":20},{"soort":"VSO","aantal":3}]}""");

        voorbeelden.hertelAlles();

        lees("01AB00")
                .then()
                .body("geteld.aantal", everyItem(nullValue()))
                .body("leveringen[0].rijen.aantal", everyItem(nullValue()))
                .body("verschil", empty());
        als("swv:PO2602").get(adres("01AB00", "2014-10-01")).then().body("geteld.aantal", containsInAnyOrder(20, null));
    }

    @Test
    void PRIV_12_een_klein_deel_in_de_ene_sector_verbergt_het_andere_in_de_telling_van_de_andere() {
        Telvoorbeelden.bereik("VO");
        lever("01AB00", "2014-10-01", SO_EN_VSO.formatted(20, 3));
        voorbeelden.hertelAlles();
        klok.zetOp(Telvoorbeelden.DEFINITIEF);
        voorbeelden.hertelAlles();
        lever("01AB00", "2014-10-01", SO_EN_VSO.formatted(21, 2));

        given().get(SWV)
                .then()
                .body("rijen.find { it.soort == 'SO' }.gemaskeerd", equalTo(true))
                .body("rijen.find { it.soort == 'SO' }.aantal", nullValue())
                .body("totalen.find { it.soort == 'SO' }.aantal", nullValue());
        given().get(SWV + "/verschillen?van=1&tot=2")
                .then()
                .body("tussenVersies.find { it.soort == 'SO' }.eerst", equalTo(13))
                .body("tussenVersies.find { it.soort == 'SO' }.daarna", nullValue())
                .body("naDefinitief", empty());
        als("swv:PO2602").get(SWV + "/verschillen?van=1&tot=2").then().body("naDefinitief.daarna", contains(21));
        await().untilAsserted(() -> assertThat(rijen())
                .filteredOn(rij -> rij.path("soort").asText().equals("SO"))
                .noneSatisfy(rij -> assertThat(rij.path("aantal").asInt()).isEqualTo(20))
                .anySatisfy(
                        rij -> assertThat(rij.path("gemaskeerd").asBoolean()).isTrue()));
    }

    @Test
    void PRIV_12_zonder_token_is_een_klein_aantal_en_de_reden_verborgen() {
        lever("01AA00", "2014-10-01", """
                {"rijen":[{"soort":"BAO","aantal":3}],"reden":"Dubbele inschrijvingen."}""");
        voorbeelden.hertelAlles();

        lees("01AA00")
                .then()
                .body("exact", equalTo(false))
                .body("geteld[0].aantal", nullValue())
                .body("leveringen[0].reden", nullValue());
        given().get(SWV)
                .then()
                .body("rijen.find { it.vestiging == '01AA00' }.gemaskeerd", equalTo(true))
                .body("totalen.find { it.soort == 'BAO' }.aantal", nullValue());
        given().get(SWV + "/verschillen")
                .then()
                .body("tussenVersies[0].eerst", equalTo(200))
                .body("tussenVersies[0].daarna", nullValue())
                .body("tussenVersies[0].verschil", nullValue());
        als("swv:PO2602").get(SWV + "/verschillen").then().body("tussenVersies[0].verschil", equalTo(-197));
    }

    @Test
    void PRIV_12_ook_het_event_noemt_een_klein_aantal_niet() {
        leverBao(3);

        voorbeelden.hertelAlles();

        await().untilAsserted(() -> assertThat(rijen())
                .anySatisfy(
                        rij -> assertThat(rij.path("gemaskeerd").asBoolean()).isTrue())
                .noneSatisfy(rij -> assertThat(rij.path("aantal").asInt()).isBetween(1, 4)));
    }

    @Test
    void nul_is_nul_en_niet_verborgen() {
        leverBao(0);
        voorbeelden.hertelAlles();

        lees("01AA00").then().body("geteld[0].aantal", equalTo(0));
    }

    @Test
    void wie_meer_ziet_krijgt_een_eigen_etag_die_niemand_bewaart() {
        var open = lees("01AA00");
        var exact = als("bestuur:40740").get(adres("01AA00", "2014-10-01"));

        assertThat(open.header("ETag")).isNotEqualTo(exact.header("ETag"));
        assertThat(exact.header("Cache-Control")).contains("no-store");
        assertThat(open.header("Vary")).contains("Authorization");
    }

    private List<JsonNode> rijen() {
        return onderwerpen.van(TellingVastgesteld.class, "PO2602-2014-10-01").stream()
                .flatMap(event -> event.at("/data/rijen").valueStream())
                .toList();
    }
}
