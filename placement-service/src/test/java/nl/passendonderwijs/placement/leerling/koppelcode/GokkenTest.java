package nl.passendonderwijs.placement.leerling.koppelcode;

import static nl.passendonderwijs.placement.leerling.LeerlingVoorbeelden.EERSTE;
import static nl.passendonderwijs.placement.leerling.LeerlingVoorbeelden.LEERLINGEN;
import static nl.passendonderwijs.placement.leerling.LeerlingVoorbeelden.VERZONNEN;
import static nl.passendonderwijs.placement.leerling.LeerlingVoorbeelden.geregistreerd;
import static nl.passendonderwijs.placement.leerling.LeerlingVoorbeelden.koppelcode;
import static nl.passendonderwijs.placement.leerling.LeerlingVoorbeelden.leerling;
import static nl.passendonderwijs.placement.leerling.LeerlingVoorbeelden.registreer;
import static nl.passendonderwijs.placement.leerling.LeerlingVoorbeelden.versBestuur;
import static nl.passendonderwijs.placement.proef.School.als;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.passendonderwijs.kit.platform.Testplatform;
import nl.passendonderwijs.kit.tijd.NederlandseTijd;
import nl.passendonderwijs.kit.waarden.Bestuursnummer;
import nl.passendonderwijs.placement.proef.Kopie;
import nl.passendonderwijs.placement.proef.VerzetbareKlok;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Someone who wants the pupil of another school, and has no valid code. */
@QuarkusTest
@QuarkusTestResource(Testplatform.class)
class GokkenTest {

    private static final LocalDate VANDAAG = LocalDate.now(NederlandseTijd.ZONE);

    @Inject
    VerzetbareKlok klok;

    @Inject
    KoppelcodeService koppelcodes;

    @Inject
    Koppelcodes opslag;

    private String code;
    private String aanvaller;

    @BeforeEach
    void code() {
        code = koppelcode(EERSTE, geregistreerd(EERSTE));
        aanvaller = versBestuur();
    }

    @AfterEach
    void loopWeer() {
        klok.loopWeer();
    }

    @Test
    void een_verzonnen_gebruikte_en_verlopen_code_krijgen_hetzelfde_antwoord() {
        registreer(versBestuur(), leerling("koppelcode", code)).then().statusCode(201);
        var verlopen = koppelcode(EERSTE, geregistreerd(EERSTE));
        var gebruikt = gok(code);
        var verzonnen = gok(VERZONNEN);
        var onleesbaar = gok("geen code");

        klok.zetOp(VANDAAG.plusDays(31));
        var teLaat = gok(verlopen);

        assertThat(List.of(gebruikt, onleesbaar, teLaat))
                .allSatisfy(antwoord -> assertThat(antwoord.asString()).isEqualTo(verzonnen.asString()));
        verzonnen
                .then()
                .statusCode(400)
                .body("errors.size()", equalTo(1))
                .body("errors[0].pointer", equalTo("#/koppelcode"))
                .body("errors[0].code", equalTo("koppelcode-onbekend"));
    }

    @Test
    void een_code_geldt_nog_op_haar_laatste_dag() {
        klok.zetOp(VANDAAG.plusDays(30));

        gok(code).then().statusCode(201);
    }

    @Test
    void na_tien_foute_codes_helpt_ook_een_goede_niet_meer() {
        gokken(10);

        var antwoord = gok(code);

        antwoord.then()
                .statusCode(429)
                .header("Retry-After", equalTo("3600"))
                .body("code", equalTo("te-veel-pogingen"));
    }

    @Test
    void na_negen_foute_codes_mag_de_goede_nog() {
        gokken(9);

        gok(code).then().statusCode(201);
    }

    @Test
    void een_uur_later_mag_het_weer() {
        klok.zetOp(VANDAAG.plusDays(1));
        gokken(10);
        gok(code).then().statusCode(429);

        klok.zetOp(VANDAAG.plusDays(2));

        gok(code).then().statusCode(201);
    }

    @Test
    void proberen_zonder_op_te_slaan_telt_ook() {
        for (int keer = 0; keer < 10; keer++) {
            als(aanvaller)
                    .body(leerling("koppelcode", VERZONNEN))
                    .post(LEERLINGEN + "?valideer=true")
                    .then()
                    .statusCode(400);
        }

        gok(code).then().statusCode(429);
    }

    @Test
    void wie_een_code_vond_raadt_de_geboortedatum_ook_niet_vrij() {
        var leerling = leerling("koppelcode", code);
        leerling.put("geboortedatum", "2020-01-01");
        for (int keer = 0; keer < 10; keer++) {
            registreer(aanvaller, leerling).then().body("errors[0].code", equalTo("geboortedatum-wijkt-af"));
        }

        gok(code).then().statusCode(429);
    }

    @Test
    void een_ander_bestuur_heeft_er_geen_last_van() {
        gokken(11);

        registreer(versBestuur(), leerling("koppelcode", code)).then().statusCode(201);
    }

    @Test
    void wie_tegelijk_gokt_wacht_tot_de_vorige_is_geteld() throws Exception {
        var bestuur = Bestuursnummer.van(aanvaller.substring("bestuur:".length()));
        try (var draad = Executors.newSingleThreadExecutor()) {
            var poging = QuarkusTransaction.requiringNew().call(() -> {
                assertThat(opslag.mislukt(bestuur, klok.instant())).isZero();
                var tweede = draad.submit(() -> koppelcodes.probeer(VERZONNEN, VANDAAG, bestuur));
                await().until(() -> tweede.isDone() || ietsWacht());
                IntStream.range(0, 10).forEach(_ -> opslag.telMislukking(bestuur, klok.instant()));
                return tweede;
            });

            assertThat(poging.get()).isInstanceOf(Koppelpoging.TeVeel.class);
        }
    }

    private static boolean ietsWacht() {
        return !Kopie.lees("SELECT pid FROM pg_locks WHERE locktype = 'advisory' AND NOT granted")
                .isEmpty();
    }

    private void gokken(int aantal) {
        for (int keer = 0; keer < aantal; keer++) {
            gok(VERZONNEN);
        }
    }

    private Response gok(String geprobeerd) {
        return registreer(aanvaller, leerling("koppelcode", geprobeerd));
    }
}
