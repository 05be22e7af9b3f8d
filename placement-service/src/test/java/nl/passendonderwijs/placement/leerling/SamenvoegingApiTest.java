package nl.passendonderwijs.placement.leerling;

import static nl.passendonderwijs.placement.leerling.LeerlingVoorbeelden.EERSTE;
import static nl.passendonderwijs.placement.leerling.LeerlingVoorbeelden.LEERLINGEN;
import static nl.passendonderwijs.placement.leerling.LeerlingVoorbeelden.TWEEDE;
import static nl.passendonderwijs.placement.leerling.LeerlingVoorbeelden.VERZONNEN;
import static nl.passendonderwijs.placement.leerling.LeerlingVoorbeelden.aanmelding;
import static nl.passendonderwijs.placement.leerling.LeerlingVoorbeelden.geregistreerd;
import static nl.passendonderwijs.placement.leerling.LeerlingVoorbeelden.koppelcode;
import static nl.passendonderwijs.placement.leerling.LeerlingVoorbeelden.leerling;
import static nl.passendonderwijs.placement.leerling.LeerlingVoorbeelden.registreer;
import static nl.passendonderwijs.placement.leerling.LeerlingVoorbeelden.versBestuur;
import static nl.passendonderwijs.placement.leerling.LeerlingVoorbeelden.voegSamen;
import static nl.passendonderwijs.placement.proef.School.AANMELDINGEN;
import static nl.passendonderwijs.placement.proef.School.als;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import nl.passendonderwijs.events.Topics;
import nl.passendonderwijs.kit.jdbc.Sql;
import nl.passendonderwijs.kit.platform.Testplatform;
import nl.passendonderwijs.placement.proef.Luisteraar;
import nl.passendonderwijs.placement.proef.Register;
import nl.passendonderwijs.placement.proef.Samenloop;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Testplatform.class)
class SamenvoegingApiTest {

    @Inject
    Sql sql;

    @BeforeEach
    void scholen() {
        Register.vul();
    }

    @Test
    void twee_ids_worden_een_leerling_en_het_oudste_leidt() {
        var oud = geregistreerd(EERSTE);
        var aangemeld = als(TWEEDE).body(aanmelding(null)).post(AANMELDINGEN);
        aangemeld.then().body("waarschuwingen.code", hasItem("niet-gekoppeld"));
        var jong = aangemeld.<String>path("leerlingId");

        var antwoord = voegSamen(TWEEDE, jong, koppelcode(EERSTE, oud));

        antwoord.then().statusCode(201).body("leerlingId", equalTo(jong)).body("samengevoegdMet", equalTo(oud));
        als(TWEEDE).get(LEERLINGEN + "/" + oud).then().statusCode(200).body("samengevoegdMet", nullValue());
        als(EERSTE).get(LEERLINGEN + "/" + jong).then().statusCode(200).body("samengevoegdMet", equalTo(oud));
        als(TWEEDE).get(aangemeld.header("Location")).then().statusCode(200).body("leerlingId", equalTo(jong));
    }

    @Test
    void het_oudste_id_leidt_ook_als_het_van_de_vrager_is() {
        var oud = geregistreerd(TWEEDE);
        var jong = geregistreerd(EERSTE);

        var antwoord = voegSamen(TWEEDE, oud, koppelcode(EERSTE, jong));

        antwoord.then().statusCode(201).body("samengevoegdMet", nullValue());
        als(EERSTE).get(LEERLINGEN + "/" + jong).then().body("samengevoegdMet", equalTo(oud));
    }

    @Test
    void nieuwe_gegevens_komen_onder_het_leidende_id() {
        var oud = geregistreerd(EERSTE);
        var tweede = leerling();
        var jong = registreer(TWEEDE, tweede).<String>path("leerlingId");
        voegSamen(TWEEDE, jong, koppelcode(EERSTE, oud)).then().statusCode(201);

        var antwoord = registreer(TWEEDE, tweede);

        antwoord.then().statusCode(200).body("leerlingId", equalTo(oud));
    }

    @Test
    void vertelt_het_een_keer_zonder_persoonsgegevens() {
        var oud = geregistreerd(EERSTE);
        var jong = geregistreerd(TWEEDE);
        var code = koppelcode(EERSTE, oud);

        voegSamen(TWEEDE, jong, code).then().statusCode(201);
        voegSamen(TWEEDE, jong, code).then().statusCode(200);
        voegSamen(TWEEDE, jong, koppelcode(EERSTE, oud)).then().statusCode(200);

        await().until(() -> !Luisteraar.over(Topics.PLACEMENT, oud).isEmpty());
        assertThat(Luisteraar.over(Topics.PLACEMENT, oud))
                .hasSize(1)
                .first()
                .satisfies(event -> assertThat(event.path("data").toString())
                        .isEqualTo("{\"leidend\":\"%s\",\"samengevoegd\":\"%s\"}".formatted(oud, jong)));
    }

    @Test
    void wat_eerder_samenging_gaat_mee() {
        var eerste = geregistreerd(EERSTE);
        var derde = versBestuur();
        var tweede = geregistreerd(TWEEDE);
        var laatste = geregistreerd(derde);
        voegSamen(derde, laatste, koppelcode(TWEEDE, tweede)).then().statusCode(201);

        voegSamen(TWEEDE, tweede, koppelcode(EERSTE, eerste)).then().statusCode(201);

        als(derde).get(LEERLINGEN + "/" + laatste).then().body("samengevoegdMet", equalTo(eerste));
        assertThat(sql.lees(
                        "SELECT leerling_alle_ids(?) AS id", rij -> rij.id("id").toString(), UUID.fromString(laatste)))
                .containsExactlyInAnyOrder(eerste, tweede, laatste);
    }

    @Test
    void weigert_een_andere_geboortedatum() {
        var wie = versBestuur();
        var jong = registreer(wie, leerling("geboortedatum", "2021-05-13")).<String>path("leerlingId");

        var antwoord = voegSamen(wie, jong, koppelcode(EERSTE, geregistreerd(EERSTE)));

        antwoord.then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("#/koppelcode"))
                .body("errors[0].code", equalTo("geboortedatum-wijkt-af"));
    }

    @Test
    void weigert_een_onbekende_code() {
        var wie = versBestuur();

        var antwoord = voegSamen(wie, geregistreerd(wie), VERZONNEN);

        antwoord.then().statusCode(400).body("errors[0].code", equalTo("koppelcode-onbekend"));
    }

    @Test
    void een_gebruikte_code_voegt_geen_andere_leerling_meer_samen() {
        var code = koppelcode(EERSTE, geregistreerd(EERSTE));
        voegSamen(TWEEDE, geregistreerd(TWEEDE), code).then().statusCode(201);

        var antwoord = voegSamen(TWEEDE, geregistreerd(TWEEDE), code);

        antwoord.then().statusCode(400).body("errors[0].code", equalTo("koppelcode-onbekend"));
    }

    @Test
    void kent_de_leerling_van_een_ander_bestuur_niet_en_verbruikt_dan_geen_code() {
        var code = koppelcode(EERSTE, geregistreerd(EERSTE));
        var vreemd = geregistreerd(EERSTE);

        voegSamen(TWEEDE, vreemd, code).then().statusCode(404);

        voegSamen(TWEEDE, geregistreerd(TWEEDE), code).then().statusCode(201);
    }

    @Test
    void over_en_weer_tegelijk_is_een_samenvoeging() throws Exception {
        var een = geregistreerd(EERSTE);
        var ander = geregistreerd(TWEEDE);
        var werk = List.of(
                        new Verzoek(EERSTE, een, koppelcode(TWEEDE, ander)),
                        new Verzoek(TWEEDE, ander, koppelcode(EERSTE, een)))
                .iterator();

        var antwoorden = Samenloop.tweemaal(() -> {
            Verzoek verzoek;
            synchronized (werk) {
                verzoek = werk.next();
            }
            return voegSamen(verzoek.wie(), verzoek.leerling(), verzoek.code()).statusCode();
        });

        assertThat(antwoorden).containsExactlyInAnyOrder(201, 200);
        als(TWEEDE).get(LEERLINGEN + "/" + ander).then().body("samengevoegdMet", equalTo(een));
    }

    private record Verzoek(String wie, String leerling, String code) {}
}
