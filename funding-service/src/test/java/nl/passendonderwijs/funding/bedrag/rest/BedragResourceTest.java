package nl.passendonderwijs.funding.bedrag.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import nl.passendonderwijs.funding.bedrag.BedragService;
import nl.passendonderwijs.funding.bedrag.persistence.Bedragvoorbeelden;
import nl.passendonderwijs.kit.platform.Testplatform;
import nl.passendonderwijs.kit.platform.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(Testplatform.class)
class BedragResourceTest {

    private static final String BEDRAGEN = "/funding/v1/bedragen";

    @Inject
    BedragService bedragen;

    @Test
    void noemt_bij_een_bedrag_periode_bron_en_dat_het_verlopen_is() {
        var antwoord = lees("?periode=2015-2016&soort=LICHT_PERSONEEL&doelgroep=PO", "swv:PO2602");

        antwoord.then()
                .statusCode(200)
                .body("resultaten", hasSize(1))
                .body("resultaten[0].bedrag", equalTo("156.61"))
                .body("resultaten[0].van", equalTo("2015-08-01"))
                .body("resultaten[0].tot", equalTo("2016-08-01"))
                .body("resultaten[0].verlopen", equalTo(true))
                .body("resultaten[0].status", equalTo("PUBLICATIE"))
                .body("resultaten[0].regeling", equalTo("BWBR0037118 Regeling bekostiging personeel PO 2015-2016"))
                .body("resultaten[0].artikel", equalTo("art. 19 (Besluit bek. WPO 31 lid 1)"))
                .body("volgende", nullValue());
    }

    @Test
    void geeft_niets_voor_een_periode_zonder_publicatie() {
        lees("?periode=2024", "ministerie").then().statusCode(200).body("resultaten", empty());
    }

    @Test
    void bladert_langs_elk_bedrag_precies_een_keer() {
        var ids = new ArrayList<String>();

        for (var adres = BEDRAGEN + "?limiet=25"; adres != null; ) {
            var pagina = given().auth().oauth2(Tokens.van("beheer")).get(adres);
            ids.addAll(pagina.<List<String>>path("resultaten.id"));
            adres = pagina.path("volgende");
        }

        assertThat(ids).hasSize(84).doesNotHaveDuplicates();
    }

    @Test
    void verandert_niets_als_hetzelfde_bestand_nog_eens_wordt_geladen() {
        bedragen.voegToe(Bedragvoorbeelden.bestand());

        lees("?limiet=500", "beheer").then().body("resultaten", hasSize(84));
    }

    @ParameterizedTest
    @CsvSource({
        "beheer, 200", "ministerie, 200", "inspectie, 200", "swv:PO2602, 200",
        "bestuur:40740, 200", "vestiging:02QZ00, 200", "gemeente:0307, 403", "opr:PO2602, 403",
    })
    void laat_lezen_wie_dat_mag(String organisatie, int status) {
        lees("", organisatie).then().statusCode(status);
    }

    @Test
    void weigert_zonder_scope_of_zonder_token() {
        given().auth()
                .oauth2(Tokens.metScope("beheer", "plan:lezen"))
                .get(BEDRAGEN)
                .then()
                .statusCode(403);
        given().get(BEDRAGEN).then().statusCode(401);
    }

    @Test
    void noemt_alle_foute_parameters() {
        var antwoord = lees("?periode=nu&soort=ZWAAR&doelgroep=HO&limiet=501&sort=1", "beheer");

        antwoord.then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.pointer", containsInAnyOrder("#?periode", "#?soort", "#?doelgroep", "#?limiet", "#?sort"))
                .body("errors.detail", everyItem(notNullValue()));
    }

    @ParameterizedTest
    @CsvSource({"2015-2017", "15", "nu", "2015-2016x"})
    void weigert_wat_geen_periode_is(String periode) {
        lees("?periode=" + periode, "beheer")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("ongeldige-bekostigingsperiode"));
    }

    private static Response lees(String vraag, String organisatie) {
        return given().auth().oauth2(Tokens.van(organisatie)).get(BEDRAGEN + vraag);
    }
}
