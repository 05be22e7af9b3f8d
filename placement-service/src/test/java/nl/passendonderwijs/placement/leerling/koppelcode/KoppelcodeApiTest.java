package nl.passendonderwijs.placement.leerling.koppelcode;

import static nl.passendonderwijs.placement.leerling.LeerlingVoorbeelden.EERSTE;
import static nl.passendonderwijs.placement.leerling.LeerlingVoorbeelden.LEERLINGEN;
import static nl.passendonderwijs.placement.leerling.LeerlingVoorbeelden.TWEEDE;
import static nl.passendonderwijs.placement.leerling.LeerlingVoorbeelden.geregistreerd;
import static nl.passendonderwijs.placement.leerling.LeerlingVoorbeelden.koppelcode;
import static nl.passendonderwijs.placement.leerling.LeerlingVoorbeelden.leerling;
import static nl.passendonderwijs.placement.leerling.LeerlingVoorbeelden.registreer;
import static nl.passendonderwijs.placement.leerling.LeerlingVoorbeelden.versBestuur;
import static nl.passendonderwijs.placement.leerling.LeerlingVoorbeelden.vraagCode;
import static nl.passendonderwijs.placement.proef.School.als;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.passendonderwijs.kit.jdbc.Sql;
import nl.passendonderwijs.kit.platform.Testplatform;
import nl.passendonderwijs.kit.tijd.NederlandseTijd;
import nl.passendonderwijs.placement.proef.Samenloop;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Testplatform.class)
class KoppelcodeApiTest {

    @Inject
    Sql sql;

    @Test
    void geeft_een_leesbare_code_uit_met_haar_laatste_dag() {
        var leerling = geregistreerd(EERSTE);

        var antwoord = vraagCode(EERSTE, leerling);

        antwoord.then()
                .statusCode(201)
                .header("Cache-Control", containsString("no-store"))
                .body("koppelcode", matchesPattern("[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}"))
                .body("status", equalTo("OPEN"))
                .body(
                        "geldigTotEnMet",
                        equalTo(LocalDate.now(NederlandseTijd.ZONE).plusDays(30).toString()));
    }

    @Test
    void geldt_korter_als_de_school_dat_vraagt() {
        var adres = LEERLINGEN + "/" + geregistreerd(EERSTE) + "/koppelcodes";

        var antwoord = als(EERSTE).body(Map.of("dagen", 7)).post(adres);

        antwoord.then()
                .statusCode(201)
                .body(
                        "geldigTotEnMet",
                        equalTo(LocalDate.now(NederlandseTijd.ZONE).plusDays(7).toString()));
    }

    @Test
    void geldt_nooit_langer_dan_de_instelling() {
        var adres = LEERLINGEN + "/" + geregistreerd(EERSTE) + "/koppelcodes";

        var antwoord = als(EERSTE).body(Map.of("dagen", 31)).post(adres);

        antwoord.then().statusCode(400).body("errors[0].pointer", equalTo("#/dagen"));
    }

    @Test
    void toont_de_code_maar_een_keer() {
        var uitgegeven = vraagCode(EERSTE, geregistreerd(EERSTE));

        var later = als(EERSTE).get(uitgegeven.header("Location"));

        later.then().statusCode(200).body("koppelcode", nullValue()).body("status", equalTo("OPEN"));
    }

    @Test
    void toont_bij_een_herhaald_verzoek_dezelfde_uitgifte_zonder_de_code() {
        var adres = LEERLINGEN + "/" + geregistreerd(EERSTE) + "/koppelcodes";
        var sleutel = UUID.randomUUID().toString();
        var eerste = als(EERSTE).header("Idempotency-Key", sleutel).body("{}").post(adres);

        var herhaald = als(EERSTE).header("Idempotency-Key", sleutel).body("{}").post(adres);

        herhaald.then().statusCode(201).body("id", equalTo(eerste.path("id"))).body("koppelcode", nullValue());
    }

    @Test
    void staat_nergens_leesbaar_in_de_database() {
        var code = koppelcode(EERSTE, geregistreerd(EERSTE)).replace("-", "");

        var rijen =
                sql.lees("SELECT k::text || encode(zegel, 'escape') AS rij FROM koppelcode k", rij -> rij.tekst("rij"));

        assertThat(rijen).isNotEmpty().noneMatch(rij -> rij.contains(code));
    }

    @Test
    void geeft_geen_code_uit_voor_de_leerling_van_een_ander_bestuur() {
        var leerling = geregistreerd(EERSTE);

        vraagCode(TWEEDE, leerling).then().statusCode(404);
        vraagCode(TWEEDE, UUID.randomUUID().toString()).then().statusCode(404);
    }

    @Test
    void toont_een_uitgifte_alleen_aan_het_bestuur_dat_haar_deed() {
        var leerling = geregistreerd(EERSTE);
        var uitgegeven = vraagCode(EERSTE, leerling);
        registreer(TWEEDE, leerling("koppelcode", uitgegeven.path("koppelcode")))
                .then()
                .statusCode(201);

        als(TWEEDE).get(uitgegeven.header("Location")).then().statusCode(404);
        als(EERSTE).get(uitgegeven.header("Location")).then().body("status", equalTo("GEBRUIKT"));
    }

    @Test
    void een_nieuwe_code_beeindigt_de_vorige() {
        var leerling = geregistreerd(EERSTE);
        var vorige = vraagCode(EERSTE, leerling);
        var nieuwe = koppelcode(EERSTE, leerling);

        als(EERSTE).get(vorige.header("Location")).then().body("status", equalTo("VERVANGEN"));
        registreer(versBestuur(), leerling("koppelcode", vorige.path("koppelcode")))
                .then()
                .statusCode(400);
        registreer(TWEEDE, leerling("koppelcode", nieuwe)).then().statusCode(201);
    }

    @Test
    void van_twee_codes_tegelijk_geldt_er_een() throws Exception {
        var leerling = geregistreerd(EERSTE);

        var antwoorden = Samenloop.tweemaal(() -> vraagCode(EERSTE, leerling));

        assertThat(antwoorden).allSatisfy(antwoord -> antwoord.then().statusCode(201));
        assertThat(antwoorden)
                .extracting(
                        antwoord -> als(EERSTE).get(antwoord.header("Location")).<String>path("status"))
                .containsExactlyInAnyOrder("OPEN", "VERVANGEN");
    }

    @Test
    void twee_besturen_tegelijk_gebruiken_een_code_een_keer() throws Exception {
        var code = koppelcode(EERSTE, geregistreerd(EERSTE));
        var besturen = List.of(versBestuur(), versBestuur()).iterator();

        var antwoorden = Samenloop.tweemaal(() -> {
            String wie;
            synchronized (besturen) {
                wie = besturen.next();
            }
            return registreer(wie, leerling("koppelcode", code));
        });

        assertThat(antwoorden)
                .filteredOn(antwoord -> antwoord.statusCode() == 201)
                .hasSize(1);
        assertThat(antwoorden)
                .filteredOn(antwoord -> antwoord.statusCode() != 201)
                .allSatisfy(antwoord ->
                        assertThat(antwoord.<String>path("errors[0].code")).isEqualTo("koppelcode-onbekend"));
    }
}
