package nl.passendonderwijs.registry.tellevering;

import static io.restassured.RestAssured.given;
import static nl.passendonderwijs.registry.Bestandenvoorbeelden.importeer;
import static nl.passendonderwijs.registry.tellevering.Telvoorbeelden.DEFINITIEF;
import static nl.passendonderwijs.registry.tellevering.Telvoorbeelden.SWV;
import static nl.passendonderwijs.registry.tellevering.Telvoorbeelden.lees;
import static nl.passendonderwijs.registry.tellevering.Telvoorbeelden.leverBao;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import nl.passendonderwijs.kit.platform.Testplatform;
import nl.passendonderwijs.registry.KleinRegisterVoorbeelden;
import nl.passendonderwijs.registry.Schoon;
import nl.passendonderwijs.registry.TellendeSql;
import nl.passendonderwijs.registry.VerzetbareKlok;
import nl.passendonderwijs.registry.telling.hertelling.HertellingService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(Testplatform.class)
class HertellingTest {

    @Inject
    Telvoorbeelden voorbeelden;

    @Inject
    VerzetbareKlok klok;

    @Inject
    Schoon schoon;

    @Inject
    HertellingService hertelling;

    @Inject
    TellendeSql opdrachten;

    @BeforeEach
    void laad() {
        voorbeelden.laad();
    }

    @AfterEach
    void laatDeKlokLopen() {
        klok.loopWeer();
    }

    @Test
    void een_levering_geeft_een_volgende_voorlopige_versie_en_een_event() {
        leverBao(190).then().statusCode(201);
        var voor = schoon.events();

        voorbeelden.hertelAlles();

        given().get(SWV)
                .then()
                .body("status", equalTo("VOORLOPIG"))
                .body("versie", equalTo(2))
                .body("aanleiding", equalTo("NIEUWE_AANTALLEN"))
                .body("rijen.find { it.vestiging == '01AA00' }.aantal", equalTo(190))
                .body("rijen.find { it.vestiging == '01AA00' }.herkomst", equalTo("SIS"));
        assertThat(schoon.events() - voor).isEqualTo(1);
    }

    @Test
    void vele_leveringen_geven_samen_een_versie() {
        leverBao(190);
        leverBao(191);
        leverBao(192);

        voorbeelden.hertelAlles();

        given().get(SWV).then().body("versie", equalTo(2)).body("rijen.aantal", hasItem(192));
    }

    @Test
    void een_gelijke_telling_geeft_geen_versie_en_geen_event() {
        leverBao(200);
        var voor = schoon.events();

        voorbeelden.hertelAlles();

        given().get(SWV).then().body("versie", equalTo(1));
        assertThat(schoon.events()).isEqualTo(voor);
    }

    @Test
    void BEK_01_maakt_op_de_definitieve_dag_elke_telling_eenmaal_definitief() {
        leverBao(190);
        voorbeelden.hertelAlles();
        klok.zetOp(DEFINITIEF);
        var voor = schoon.events();

        voorbeelden.hertelAlles();
        voorbeelden.hertelAlles();

        assertThat(schoon.events() - voor).isEqualTo(3);
        given().get(SWV).then().body("status", equalTo("DEFINITIEF")).body("versie", equalTo(3));
        given().get(SWV.replace("PO2602", "PO2601"))
                .then()
                .body("status", equalTo("DEFINITIEF"))
                .body("versie", equalTo(2));
    }

    @Test
    void na_de_definitieve_dag_verandert_een_levering_niets_en_is_het_verschil_te_zien() {
        klok.zetOp(DEFINITIEF);
        voorbeelden.hertelAlles();
        var voor = schoon.events();

        leverBao(150).then().statusCode(201).body("leveringen.telt", contains(false));
        voorbeelden.hertelAlles();

        assertThat(schoon.events()).isEqualTo(voor);
        given().get(SWV).then().body("versie", equalTo(2)).body("rijen.aantal", hasItem(200));
        lees("01AA00").then().body("naDefinitief[0].aantal", equalTo(150)).body("verschil[0].verschil", equalTo(-50));
        given().get(SWV + "/verschillen")
                .then()
                .body("naDefinitief.vestiging", contains("01AA00"))
                .body("naDefinitief[0].eerst", equalTo(200))
                .body("naDefinitief[0].daarna", equalTo(150));
    }

    @Test
    void een_levering_op_de_definitieve_dag_is_te_laat_ook_als_de_klok_nog_niet_heeft_gekeken() {
        klok.zetOp(DEFINITIEF);

        leverBao(150);
        voorbeelden.hertelAlles();

        given().get(SWV).then().body("status", equalTo("DEFINITIEF")).body("rijen.aantal", hasItem(200));
    }

    @Test
    void een_verbetering_van_het_register_na_de_definitieve_dag_verandert_niets() {
        klok.zetOp(DEFINITIEF);
        voorbeelden.hertelAlles();

        importeer("REGISTER_LEERLINGAANTALLEN", KleinRegisterVoorbeelden.LEERLINGAANTALLEN.replace("200", "100"));
        voorbeelden.hertelAlles();

        given().get(SWV).then().body("versie", equalTo(2)).body("rijen.aantal", hasItem(200));
    }

    @Test
    void van_gelijktijdige_processen_maakt_er_een_de_versie() throws Exception {
        leverBao(190);
        var voor = schoon.events();

        tegelijk(() -> {
            voorbeelden.hertelAlles();
            return true;
        });

        given().get(SWV).then().body("versie", equalTo(2));
        assertThat(schoon.events() - voor).isEqualTo(1);
    }

    @Test
    void van_gelijktijdige_processen_maakt_er_een_elke_telling_definitief() throws Exception {
        klok.zetOp(DEFINITIEF);
        var voor = schoon.events();

        tegelijk(() -> {
            voorbeelden.hertelAlles();
            return true;
        });

        given().get(SWV).then().body("versie", equalTo(2));
        assertThat(schoon.events() - voor).isEqualTo(3);
    }

    @Test
    void toont_alle_versies_en_wat_ertussen_veranderde() {
        leverBao(190);
        voorbeelden.hertelAlles();
        klok.zetOp(DEFINITIEF);
        voorbeelden.hertelAlles();

        given().get(SWV + "/historie")
                .then()
                .statusCode(200)
                .body("resultaten.versie", contains(1, 2, 3))
                .body("resultaten.aanleiding", contains("TELDATUM_BEREIKT", "NIEUWE_AANTALLEN", "DEFINITIEF_GEWORDEN"));
        given().get(SWV + "?versie=1").then().body("rijen.aantal", hasItem(200));
        given().get(SWV + "/verschillen?van=1&tot=3")
                .then()
                .body("tussenVersies.vestiging", contains("01AA00"))
                .body("tussenVersies[0].verschil", equalTo(-10));
        given().get(SWV + "/verschillen").then().body("tussenVersies", empty());
    }

    @Test
    void hertelt_vele_tellingen_met_evenveel_opdrachten_als_een() {
        schoon.voer("UPDATE telling_hoofd SET gewijzigd = true WHERE swv = 'PO2602'");
        var een = opdrachten.opdrachten(hertelling::maakVolgende);
        schoon.voer("UPDATE telling_hoofd SET gewijzigd = true");

        var alle = opdrachten.opdrachten(hertelling::maakVolgende);

        assertThat(alle).isEqualTo(een);
        assertThat(schoon.aantal("SELECT count(*) AS aantal FROM telling_hoofd WHERE gewijzigd"))
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "?versie=0, 400",
        "?versie=9, 404",
        "/verschillen?van=x&tot=-1, 400",
        "/verschillen?tot=9, 404",
        "?kleur=1, 400"
    })
    void weigert_een_versie_die_er_niet_is(String staart, int status) {
        given().get(SWV + staart).then().statusCode(status);
    }

    @ParameterizedTest
    @CsvSource({"?versie=x&kleur=1, #?versie #?kleur", "/verschillen?van=x&tot=-1&kleur=1, #?van #?tot #?kleur"})
    void noemt_een_onbruikbare_versie_met_alle_andere_fouten(String staart, String plekken) {
        given().get(SWV + staart).then().statusCode(400).body("errors.pointer", containsInAnyOrder(plekken.split(" ")));
    }

    private static void tegelijk(Callable<Boolean> werk) throws Exception {
        try (var draden = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var taak : draden.invokeAll(Collections.nCopies(6, werk))) {
                assertThat(taak.resultNow()).isTrue();
            }
        }
    }
}
