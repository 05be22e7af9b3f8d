package nl.passendonderwijs.registry.aanbod;

import static io.restassured.RestAssured.given;
import static nl.passendonderwijs.registry.aanbod.Aanbodvoorbeelden.adres;
import static nl.passendonderwijs.registry.aanbod.Aanbodvoorbeelden.publiceer;
import static nl.passendonderwijs.registry.aanbod.Aanbodvoorbeelden.schoolgids;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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
class AanbodTest {

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
    void publiceert_het_aanbod_en_leest_het_terug() {
        publiceer(BESTUUR, LINDE, schoolgids(BEGIN, 8, 6)).then().statusCode(201);

        var gelezen = given().get(adres(LINDE));

        gelezen.then()
                .statusCode(200)
                .body("aanbod.behoefte", contains("AUTISME", "DYSLEXIE"))
                .body("aanbod.vrij", contains(2, null))
                .body("herkomst", equalTo("SCHOOL"))
                .body("initiatieven[0].partners", contains("01AB00"))
                .body("geldigTot", nullValue());
        given().header("If-None-Match", gelezen.header("ETag"))
                .get(adres(LINDE))
                .then()
                .statusCode(304);
    }

    @Test
    void zegt_dat_er_niets_gepubliceerd_is() {
        given().get(adres(LINDE)).then().statusCode(404).body("detail", containsString("geen ondersteuningsaanbod"));
        given().get(adres(LINDE) + "/historie").then().statusCode(404);
    }

    @ParameterizedTest
    @CsvSource({
        "bestuur:40740, 01AA00, 201",
        "vestiging:01AA00, 01AA00, 201",
        "beheer, 01AA00, 403",
        "bestuur:40741, 01AA00, 403",
        "vestiging:01AB00, 01AA00, 403",
        "swv:PO2602, 01AA00, 403",
        "bestuur:40740, 99ZZ00, 404"
    })
    void laat_alleen_wie_voor_de_vestiging_spreekt_publiceren(String organisatie, String vestiging, int status) {
        publiceer(organisatie, vestiging, schoolgids(BEGIN, 6)).then().statusCode(status);
    }

    @Test
    void noemt_alle_fouten_van_vorm_en_regels_tegelijk() {
        var antwoord = publiceer(BESTUUR, LINDE, """
                {"vorm":"SOP","vaststellingsdatum":"2025-02-30","geldigVan":"2024-08-01","bronadres":"http://x",
                 "kleur":"rood","aanbod":[7,{"behoefte":"HEIMWEE","plaatsen":2,"bezet":3},
                   {"behoefte":"DYSLEXIE","niveau":"BASIS","omschrijving":"Bel 111222333"}],
                 "initiatieven":[{"naam":" ","vorm":"GEINTEGREERD","partners":["01AC00","99ZZ00"]}]}""");

        antwoord.then()
                .statusCode(400)
                .body(
                        "errors.pointer",
                        hasItems(
                                "#/vaststellingsdatum",
                                "#/geldigTot",
                                "#/bronadres",
                                "#/kleur",
                                "#/aanbod/0",
                                "#/aanbod/1/behoefte",
                                "#/aanbod/1/niveau",
                                "#/aanbod/1/bezet",
                                "#/aanbod/2/omschrijving",
                                "#/initiatieven/0/naam",
                                "#/initiatieven/0/partners/1"));
        assertThat(schoon.aantal("SELECT count(*) AS aantal FROM ondersteuningsaanbod"))
                .isZero();
    }

    @Test
    void volgt_het_vorige_op_en_bewaart_wat_gold_en_wat_we_dachten() {
        publiceer(BESTUUR, LINDE, schoolgids(BEGIN, 5));
        publiceer("vestiging:01AA00", LINDE, schoolgids(BEGIN, 6));
        publiceer(BESTUUR, LINDE, schoolgids("2026-08-01", 8)).then().statusCode(200);

        given().get(adres(LINDE) + "?peildatum=2026-07-31")
                .then()
                .body("aanbod[0].plaatsen", equalTo(6))
                .body("geldigTot", equalTo("2026-08-01"));
        given().get(adres(LINDE) + "?peildatum=2026-08-01").then().body("aanbod[0].plaatsen", equalTo(8));
        given().get(adres(LINDE) + "?peildatum=2025-07-31").then().statusCode(404);
        given().get(adres(LINDE) + "/historie")
                .then()
                .body("resultaten.aanbod.aanbod.plaatsen.collect { it[0] }", contains(5, 6, 6, 8))
                .body("resultaten.organisatie", contains(BESTUUR, "vestiging:01AA00", BESTUUR, BESTUUR))
                .body("resultaten.vervallenOp", contains(notNullValue(), notNullValue(), nullValue(), nullValue()))
                .body("resultaten[0].reden", equalTo("Jaarlijkse schoolgids."));
    }

    @Test
    void doet_niets_als_hetzelfde_nog_eens_komt() {
        var eerste = publiceer(BESTUUR, LINDE, schoolgids(BEGIN, 6));
        var voor = schoon.events();

        publiceer(BESTUUR, LINDE, schoolgids(BEGIN, 6)).then().statusCode(200).header("ETag", eerste.header("ETag"));

        assertThat(schoon.events()).isEqualTo(voor);
    }

    @Test
    void vertelt_de_volle_stand_zonder_tekst() {
        publiceer(BESTUUR, LINDE, schoolgids(BEGIN, 8, 6));

        var event = await().until(
                        () -> onderwerpen.van(OndersteuningsaanbodGepubliceerd.class, LINDE),
                        events -> !events.isEmpty())
                .getLast();

        assertThat(event.at("/data/swvs/0").asText()).isEqualTo("PO2602");
        assertThat(event.at("/data/aanbod/0/bezet").asInt()).isEqualTo(6);
        assertThat(event.at("/data/initiatieven/0/partners/0").asText()).isEqualTo("01AB00");
        assertThat(event.toString()).doesNotContain("Structuurgroep", "Samen", "Jaarlijkse", "delinde");
    }

    @Test
    void laat_van_twee_die_hetzelfde_zagen_een_publiceren() throws Exception {
        var gezien = publiceer(BESTUUR, LINDE, schoolgids(BEGIN, 5)).header("ETag");

        var statussen = tegelijk(
                () -> publiceer(BESTUUR, LINDE, schoolgids(BEGIN, 6), gezien).statusCode(),
                () -> publiceer(BESTUUR, LINDE, schoolgids(BEGIN, 7), gezien).statusCode());

        assertThat(statussen).containsExactlyInAnyOrder(200, 412);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"swv=PO2602", "behoefte=AUTISME&niveau=EXTRA", "gemeente=0307", "swv=PO2602&behoefte=DYSLEXIE"})
    void vindt_aanbod_per_swv_behoefte_gemeente_en_niveau(String vraag) {
        publiceer(BESTUUR, LINDE, schoolgids(BEGIN, 6));

        given().urlEncodingEnabled(false)
                .get("/registry/v1/ondersteuningsaanbod?" + vraag)
                .then()
                .statusCode(200)
                .body("resultaten.vestiging", contains(LINDE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "swv=VO2602",
                "behoefte=AUTISME&niveau=BASIS",
                "gemeente=0363",
                "behoefte=LICHAMELIJK",
                "peildatum=2025-07-31"
            })
    void laat_weg_wat_niet_gevraagd_is(String vraag) {
        publiceer(BESTUUR, LINDE, schoolgids(BEGIN, 6));

        given().urlEncodingEnabled(false)
                .get("/registry/v1/ondersteuningsaanbod?" + vraag)
                .then()
                .statusCode(200)
                .body("resultaten", empty());
    }

    @Test
    void geeft_het_aanbod_ook_als_tabel() {
        publiceer(BESTUUR, LINDE, schoolgids(BEGIN, 6));

        given().accept("text/csv")
                .get("/registry/v1/ondersteuningsaanbod")
                .then()
                .statusCode(200)
                .body(containsString("behoefte=AUTISME; niveau=EXTRA; plaatsen=6"));
    }

    @SafeVarargs
    private static List<Integer> tegelijk(Callable<Integer>... werk) throws Exception {
        try (var draden = Executors.newVirtualThreadPerTaskExecutor()) {
            return draden.invokeAll(List.of(werk)).stream()
                    .map(Future::resultNow)
                    .toList();
        }
    }
}
