package nl.passendonderwijs.placement.leerling;

import static nl.passendonderwijs.placement.leerling.LeerlingVoorbeelden.EERSTE;
import static nl.passendonderwijs.placement.leerling.LeerlingVoorbeelden.GEBOREN;
import static nl.passendonderwijs.placement.leerling.LeerlingVoorbeelden.LEERLINGEN;
import static nl.passendonderwijs.placement.leerling.LeerlingVoorbeelden.TWEEDE;
import static nl.passendonderwijs.placement.leerling.LeerlingVoorbeelden.geregistreerd;
import static nl.passendonderwijs.placement.leerling.LeerlingVoorbeelden.koppelcode;
import static nl.passendonderwijs.placement.leerling.LeerlingVoorbeelden.leerling;
import static nl.passendonderwijs.placement.leerling.LeerlingVoorbeelden.registreer;
import static nl.passendonderwijs.placement.proef.School.als;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.passendonderwijs.kit.jdbc.Sql;
import nl.passendonderwijs.kit.platform.Testplatform;
import nl.passendonderwijs.kit.tijd.NederlandseTijd;
import nl.passendonderwijs.placement.proef.Register;
import nl.passendonderwijs.placement.proef.Samenloop;
import nl.passendonderwijs.placement.proef.School;
import nl.passendonderwijs.placement.proef.VestigingVoorbeelden;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Testplatform.class)
class LeerlingApiTest {

    @Inject
    Sql sql;

    @BeforeEach
    void scholen() {
        Register.vul();
    }

    @Test
    void neemt_een_leerling_op_die_de_school_al_heeft() {
        var leerling = leerling();

        var antwoord = registreer(EERSTE, leerling);

        antwoord.then()
                .statusCode(201)
                .header("Location", containsString(LEERLINGEN + "/" + antwoord.path("leerlingId")))
                .header("Cache-Control", containsString("no-store"))
                .body("leerlingkenmerken", contains(leerling.get("leerlingkenmerk")))
                .body("geboortedatum", equalTo(GEBOREN))
                .body("bekendSinds", notNullValue())
                .body("samengevoegdMet", nullValue());
    }

    @Test
    void kent_hetzelfde_kenmerk_van_hetzelfde_bestuur_terug() {
        var leerling = leerling();
        var eerste = registreer(EERSTE, leerling).<String>path("leerlingId");

        var antwoord = registreer("vestiging:" + VestigingVoorbeelden.SBO, leerling);

        antwoord.then().statusCode(200).body("leerlingId", equalTo(eerste));
    }

    @Test
    void is_dezelfde_leerling_als_die_van_een_aanmelding() {
        var aanmelding = School.aanmelding();
        var aangemeld = School.meldAan(aanmelding).<String>path("leerlingId");

        var antwoord = registreer(EERSTE, leerling("leerlingkenmerk", aanmelding.get("leerlingkenmerk")));

        antwoord.then().statusCode(200).body("leerlingId", equalTo(aangemeld));
    }

    @Test
    void weigert_een_andere_geboortedatum_bij_een_bekend_kenmerk() {
        var leerling = leerling();
        registreer(EERSTE, leerling);
        leerling.put("geboortedatum", "2021-05-15");

        var antwoord = registreer(EERSTE, leerling);

        antwoord.then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("#/geboortedatum"))
                .body("errors[0].code", equalTo("geboortedatum-wijkt-af"));
    }

    @Test
    void weigert_een_geboortedatum_in_de_toekomst() {
        var morgen = LocalDate.now(NederlandseTijd.ZONE).plusDays(1).toString();

        var antwoord = registreer(EERSTE, leerling("geboortedatum", morgen));

        antwoord.then().statusCode(400).body("errors[0].code", equalTo("in-toekomst"));
    }

    @Test
    void weigert_een_vestiging_die_niet_in_het_register_staat() {
        var antwoord = registreer("vestiging:99ZZ99", leerling());

        antwoord.then().statusCode(403).body("code", equalTo("geen-relatie"));
    }

    @Test
    void twee_registraties_tegelijk_geven_een_leerling() throws Exception {
        var leerling = leerling();

        var antwoorden = Samenloop.tweemaal(() -> registreer(EERSTE, leerling));

        assertThat(antwoorden).allMatch(antwoord -> antwoord.statusCode() < 300);
        assertThat(antwoorden.get(0).<String>path("leerlingId"))
                .isNotNull()
                .isEqualTo(antwoorden.get(1).path("leerlingId"));
    }

    @Test
    void toont_een_leerling_aan_het_eigen_bestuur_en_aan_geen_ander() {
        var id = geregistreerd(EERSTE);

        als(EERSTE).get(LEERLINGEN + "/" + id).then().statusCode(200).body("leerlingId", equalTo(id));
        als(TWEEDE).get(LEERLINGEN + "/" + id).then().statusCode(404);
        als("vestiging:" + VestigingVoorbeelden.BUREN)
                .get(LEERLINGEN + "/" + id)
                .then()
                .statusCode(404);
        als("vestiging:99ZZ99").get(LEERLINGEN + "/" + id).then().statusCode(404);
    }

    @Test
    void toont_de_kenmerken_van_een_andere_school_niet() {
        var eerste = leerling();
        var id = registreer(EERSTE, eerste).<String>path("leerlingId");
        var tweede = leerling("koppelcode", koppelcode(EERSTE, id));

        var antwoord = registreer(TWEEDE, tweede);

        antwoord.then()
                .statusCode(201)
                .body("leerlingId", equalTo(id))
                .body("leerlingkenmerken", contains(tweede.get("leerlingkenmerk")));
        als(EERSTE)
                .get(LEERLINGEN + "/" + id)
                .then()
                .body("leerlingkenmerken", contains(eerste.get("leerlingkenmerk")));
    }

    @Test
    void andere_inhoud_krijgt_een_andere_etag_ook_als_er_evenveel_is() {
        var id = geregistreerd(EERSTE);
        var eerst = als(EERSTE).get(LEERLINGEN + "/" + id).header("ETag");
        sql.schrijf(
                "UPDATE leerling_kenmerk SET kenmerk = ? WHERE leerling = ?",
                LeerlingVoorbeelden.kenmerk(),
                UUID.fromString(id));

        var antwoord = als(EERSTE).header("If-None-Match", eerst).get(LEERLINGEN + "/" + id);

        antwoord.then().statusCode(200).header("ETag", not(equalTo(eerst)));
    }

    @Test
    void zoekt_de_eigen_leerling_op_kenmerk() {
        var leerling = leerling();
        var id = registreer(EERSTE, leerling).<String>path("leerlingId");
        var vraag = Map.of("leerlingkenmerk", leerling.get("leerlingkenmerk"));

        als(EERSTE)
                .body(vraag)
                .post(LEERLINGEN + "/_zoek")
                .then()
                .statusCode(200)
                .body("leerlingId", equalTo(id));
        als(TWEEDE).body(vraag).post(LEERLINGEN + "/_zoek").then().statusCode(404);
    }
}
