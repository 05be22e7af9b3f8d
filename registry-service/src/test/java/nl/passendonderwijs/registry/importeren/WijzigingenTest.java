package nl.passendonderwijs.registry.importeren;

import static io.restassured.RestAssured.given;
import static nl.passendonderwijs.registry.Bestandenvoorbeelden.alsBeheer;
import static nl.passendonderwijs.registry.Bestandenvoorbeelden.importeer;
import static nl.passendonderwijs.registry.Bestandenvoorbeelden.wachtOp;
import static nl.passendonderwijs.registry.KleinRegisterVoorbeelden.SAMENWERKINGSVERBANDEN;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.passendonderwijs.kit.platform.Testplatform;
import nl.passendonderwijs.kit.platform.Tokens;
import nl.passendonderwijs.registry.Schoon;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Testplatform.class)
class WijzigingenTest {

    private static final String SOORT = "REGISTER_SAMENWERKINGSVERBANDEN";
    private static final String ANDERS =
            SAMENWERKINGSVERBANDEN.replace("PO2602,PO,Amersfoort", "PO2602,PO,Eemland") + "PO2603,PO,Zeist,0\n";

    @Inject
    Schoon schoon;

    @BeforeEach
    void leeg() {
        schoon.maak();
    }

    private static Response wijzigingen(Response job, String vraag) {
        return alsBeheer().get(job.<String>path("wijzigingen") + vraag);
    }

    private static Response proef(String inhoud) {
        return wachtOp(alsBeheer()
                .multiPart("bestand", "swv.csv", inhoud.getBytes(StandardCharsets.UTF_8))
                .multiPart("soort", SOORT)
                .multiPart("proef", "true")
                .post("/registry/v1/imports"));
    }

    @Test
    void noemt_van_elke_sleutel_wat_er_veranderde() {
        importeer(SOORT, SAMENWERKINGSVERBANDEN);

        var job = importeer(SOORT, ANDERS);

        job.then().body("aantalWijzigingen", equalTo(2));
        wijzigingen(job, "")
                .then()
                .statusCode(200)
                .body("resultaten.sleutel", contains("PO2602", "PO2603"))
                .body("resultaten.aard", contains("GEWIJZIGD", "NIEUW"))
                .body("resultaten[0].velden.veld", contains("regioLabel"))
                .body("resultaten[0].velden[0].oud", equalTo("Amersfoort"))
                .body("resultaten[0].velden[0].nieuw", equalTo("Eemland"))
                .body("resultaten[1].velden.veld", contains("code", "regioLabel", "landelijk", "geldigVan"))
                .body("resultaten[1].velden.oud", everyItem(nullValue()))
                .body("resultaten[1].velden.nieuw", contains("PO2603", "Zeist", "false", "2011-08-01"));
    }

    @Test
    void noemt_bij_een_proef_wat_er_zou_veranderen() {
        var job = proef(SAMENWERKINGSVERBANDEN);

        wijzigingen(job, "").then().body("resultaten", hasSize(4)).body("resultaten.aard", everyItem(equalTo("NIEUW")));
    }

    @Test
    void noemt_niets_als_niets_veranderde_of_alles_mislukte() {
        importeer(SOORT, SAMENWERKINGSVERBANDEN);

        var zelfde = importeer(SOORT, SAMENWERKINGSVERBANDEN);
        var mislukt = importeer(
                SOORT, (SAMENWERKINGSVERBANDEN + "PO2603,PO,Ze\u00efst,0\n").getBytes(StandardCharsets.ISO_8859_1));

        mislukt.then().body("melding", startsWith("Regel 6 is geen UTF-8"));
        List.of(zelfde, mislukt).forEach(job -> wijzigingen(job, "").then().body("resultaten", empty()));
    }

    @Test
    void bladert_en_geeft_csv() {
        importeer(SOORT, SAMENWERKINGSVERBANDEN);
        var job = importeer(SOORT, ANDERS);

        var eerste = wijzigingen(job, "?limiet=1");

        alsBeheer()
                .get(eerste.<String>path("volgende"))
                .then()
                .body("resultaten.sleutel", contains("PO2603"))
                .body("volgende", equalTo(null));
        alsBeheer()
                .accept("text/csv")
                .get(job.<String>path("wijzigingen"))
                .then()
                .body(equalTo("sleutel,aard,velden\r\n"
                        + "PO2602,GEWIJZIGD,veld=regioLabel; oud=Amersfoort; nieuw=Eemland\r\n"
                        + "PO2603,NIEUW,veld=code; nieuw=PO2603|veld=regioLabel; nieuw=Zeist|veld=landelijk; nieuw=false"
                        + "|veld=geldigVan; nieuw=2011-08-01\r\n"));
    }

    @Test
    void bladert_ook_door_de_afgewezen_rijen() {
        var job = importeer(SOORT, SAMENWERKINGSVERBANDEN + "X,PO,a,0\nPO2604\nPO2605,PO,b,misschien\n");
        var adres = "/registry/v1/imports/%s/afwijzingen".formatted(job.<String>path("id"));

        var eerste = alsBeheer().get(adres + "?limiet=2");

        eerste.then().body("resultaten.regel", contains(6, 7));
        alsBeheer().get(eerste.<String>path("volgende")).then().body("resultaten.regel", contains(8));
        alsBeheer().get(adres + "?na=eA").then().statusCode(400);
    }

    @Test
    void laat_alleen_beheer_bij_een_bestaande_import() {
        var onbekend = "/registry/v1/imports/01932c07-a8f0-7c3e-9b1d-2f4a6c8e0d12/";

        for (var deel : List.of("wijzigingen", "afwijzingen")) {
            alsBeheer().get(onbekend + deel).then().statusCode(404);
            given().get(onbekend + deel).then().statusCode(401);
            given().auth()
                    .oauth2(Tokens.van("swv:PO2602"))
                    .get(onbekend + deel)
                    .then()
                    .statusCode(403);
        }
    }
}
