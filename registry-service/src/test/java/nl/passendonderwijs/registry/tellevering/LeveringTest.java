package nl.passendonderwijs.registry.tellevering;

import static io.restassured.RestAssured.given;
import static nl.passendonderwijs.registry.tellevering.Telvoorbeelden.SWV;
import static nl.passendonderwijs.registry.tellevering.Telvoorbeelden.adres;
import static nl.passendonderwijs.registry.tellevering.Telvoorbeelden.als;
import static nl.passendonderwijs.registry.tellevering.Telvoorbeelden.bao;
import static nl.passendonderwijs.registry.tellevering.Telvoorbeelden.lees;
import static nl.passendonderwijs.registry.tellevering.Telvoorbeelden.lever;
import static nl.passendonderwijs.registry.tellevering.Telvoorbeelden.leverBao;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.passendonderwijs.kit.platform.Testplatform;
import nl.passendonderwijs.registry.Schoon;
import nl.passendonderwijs.registry.VerzetbareKlok;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Testplatform.class)
class LeveringTest {

    @Inject
    Telvoorbeelden voorbeelden;

    @Inject
    VerzetbareKlok klok;

    @Inject
    Schoon schoon;

    @BeforeEach
    void laad() {
        voorbeelden.laad();
    }

    @AfterEach
    void laatDeKlokLopen() {
        klok.loopWeer();
    }

    @Test
    void dezelfde_inhoud_nog_eens_verandert_niets() {
        var eerste = leverBao(190);

        var tweede = leverBao(190);

        eerste.then().statusCode(201);
        tweede.then().statusCode(200).body("leveringen.volgnummer", contains(1));
        assertThat(tweede.header("ETag")).isEqualTo(eerste.header("ETag"));
    }

    @Test
    void een_andere_inhoud_vervangt_de_vorige_en_die_blijft_bewaard() {
        leverBao(190);

        leverBao(191).then().statusCode(200);

        lees("01AA00")
                .then()
                .body("leveringen.volgnummer", contains(1, 2))
                .body("leveringen.rijen.flatten().aantal", contains(190, 191))
                .body("leveringen.organisatie", hasItem("vestiging:01AA00"))
                .body("geteld.aantal", contains(200))
                .body("verschil[0].daarna", equalTo(191));
    }

    @Test
    void MEM_04_een_sovso_levert_so_en_vso_apart_en_dat_vervangt_de_schatting() {
        Telvoorbeelden.bereik("VO");

        lever("01AB00", "2014-10-01", """
                {"rijen":[{"soort":"SO","aantal":17},{"soort":"VSO","aantal":8}]}""").then().statusCode(201);
        voorbeelden.hertelAlles();

        given().get(SWV)
                .then()
                .body("rijen.find { it.vestiging == '01AB00' }.aantal", equalTo(17))
                .body("rijen.find { it.vestiging == '01AB00' }.geschat", equalTo(false));
        given().get(SWV.replace("PO2602", "VO2602")).then().body("rijen.aantal", hasItem(8));
    }

    @Test
    void MEM_04_een_sovso_levert_alleen_wat_op_die_dag_telt() {
        lever("01AB00", "2014-10-01", """
                {"rijen":[{"soort":"SO","aantal":17}]}""").then().statusCode(201);
    }

    @Test
    void weigert_een_levering_op_een_verouderde_versie() {
        var etag = leverBao(190).header("ETag");
        leverBao(191);

        var antwoord = als("vestiging:01AA00")
                .contentType("application/json")
                .header("If-Match", etag)
                .body(bao(192))
                .put(adres("01AA00", "2014-10-01"));

        antwoord.then().statusCode(412);
    }

    @Test
    void een_proef_bewaart_niets() {
        als("vestiging:01AA00")
                .contentType("application/json")
                .body(bao(190))
                .put(adres("01AA00", "2014-10-01") + "?valideer=true")
                .then()
                .statusCode(200)
                .body("geldig", equalTo(true));

        lees("01AA00").then().body("leveringen", empty());
    }

    @Test
    void een_herhaling_met_dezelfde_sleutel_krijgt_hetzelfde_antwoord() {
        var eerste = metSleutel(190);

        var tweede = metSleutel(190);
        var andere = metSleutel(191);

        eerste.then().statusCode(201);
        tweede.then().statusCode(201).body("leveringen.volgnummer", contains(1));
        andere.then().statusCode(409);
    }

    @Test
    void gelijktijdige_leveringen_krijgen_elk_hun_nummer() throws Exception {
        try (var draden = Executors.newVirtualThreadPerTaskExecutor()) {
            var taken = IntStream.rangeClosed(1, 6)
                    .<Callable<Integer>>mapToObj(nr -> () -> leverBao(100 + nr).statusCode())
                    .toList();
            for (var taak : draden.invokeAll(taken)) {
                assertThat(taak.resultNow()).isBetween(200, 201);
            }
        }

        lees("01AA00").then().body("leveringen.volgnummer", contains(1, 2, 3, 4, 5, 6));
    }

    private static Response metSleutel(int aantal) {
        return als("vestiging:01AA00")
                .contentType("application/json")
                .header("Idempotency-Key", "telling-2014")
                .body(bao(aantal))
                .put(adres("01AA00", "2014-10-01"));
    }
}
