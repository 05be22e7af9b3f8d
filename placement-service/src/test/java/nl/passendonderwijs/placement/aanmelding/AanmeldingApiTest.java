package nl.passendonderwijs.placement.aanmelding;

import static java.util.Objects.requireNonNull;
import static nl.passendonderwijs.placement.proef.School.AANMELDINGEN;
import static nl.passendonderwijs.placement.proef.School.als;
import static nl.passendonderwijs.placement.proef.School.alsBestuur;
import static nl.passendonderwijs.placement.proef.School.meldAan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import nl.passendonderwijs.kit.platform.Testplatform;
import nl.passendonderwijs.placement.proef.Opdrachttelling;
import nl.passendonderwijs.placement.proef.Register;
import nl.passendonderwijs.placement.proef.Samenloop;
import nl.passendonderwijs.placement.proef.School;
import nl.passendonderwijs.placement.proef.VestigingVoorbeelden;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Testplatform.class)
class AanmeldingApiTest {

    @BeforeEach
    void scholen() {
        Register.vul();
    }

    @Test
    void legt_een_aanmelding_vast_met_haar_termijnen() {
        var antwoord = meldAan(School.aanmelding());

        antwoord.then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .header("Cache-Control", containsString("no-store"))
                .header("Location", notNullValue())
                .body("leerlingId", notNullValue())
                .body("status", equalTo("AANGEMELD"))
                .body("swv", equalTo("PO2602"))
                .body("beslistermijn.uiterlijkeDatum", equalTo("2025-04-22"))
                .body("beslistermijn.rekenkundigEinde", equalTo("2025-04-18"))
                .body("beslistermijn.verlengd", equalTo(false))
                .body("beslistermijn.opschortingen", empty())
                .body("beslistermijn.status", equalTo("OVERSCHREDEN"))
                .body("beslistermijn.gevolgdatum", equalTo("2025-04-23"))
                .body("plaatsingstermijn.gevolgdatum", equalTo("2025-05-17"))
                .body("mogelijkeStappen", hasItem("IN_BEHANDELING_NEMEN"))
                .body("mogelijkeStappen", not(hasItem("TIJDELIJK_PLAATSEN")))
                .body("besluit", nullValue())
                .body("waarschuwingen.code", contains("niet-gekoppeld"));
    }

    @Test
    void ZP_04_bewaart_de_andere_scholen_in_volgorde_van_voorkeur() {
        var volgorde = List.of(VestigingVoorbeelden.SBO, VestigingVoorbeelden.BUREN, VestigingVoorbeelden.COLLEGE);

        var id = School.aangemeld(School.aanmelding("andereScholen", volgorde));

        alsBestuur().get(AANMELDINGEN + "/" + id).then().body("andereScholen", equalTo(volgorde));
    }

    @Test
    void ZP_03_waarschuwt_voor_een_late_aanmelding() {
        var antwoord = meldAan(School.aanmelding("gewensteStartdatum", "2025-05-15"));

        antwoord.then().statusCode(201).body("waarschuwingen.regel", hasItem("ZP-03"));
    }

    @Test
    void kent_dezelfde_leerling_van_hetzelfde_bestuur_terug() {
        var eerste = School.aanmelding();
        var tweede = School.aanmelding("leerlingkenmerk", eerste.get("leerlingkenmerk"));
        tweede.put("vestiging", VestigingVoorbeelden.TWEEDE_BASISSCHOOL);
        var leerling = meldAan(eerste).<String>path("leerlingId");

        var antwoord = meldAan(tweede);

        antwoord.then()
                .statusCode(201)
                .body("leerlingId", equalTo(leerling))
                .body("waarschuwingen.code", not(hasItem("niet-gekoppeld")));
    }

    @Test
    void maakt_bij_een_ander_bestuur_een_nieuwe_leerling() {
        var eerste = School.aanmelding();
        var leerling = meldAan(eerste).<String>path("leerlingId");
        eerste.put("vestiging", VestigingVoorbeelden.BUREN);
        eerste.put("andereScholen", List.of());

        var antwoord = als("bestuur:" + VestigingVoorbeelden.ANDER_BESTUUR)
                .body(eerste)
                .post(AANMELDINGEN);

        antwoord.then()
                .statusCode(201)
                .body("leerlingId", not(equalTo(leerling)))
                .body("waarschuwingen.code", hasItem("niet-gekoppeld"));
    }

    @Test
    void ZP_01_een_vestiging_handelt_voor_haar_bestuur() {
        var aanmelding = School.aanmelding();

        var antwoord =
                als("vestiging:" + VestigingVoorbeelden.SBO).body(aanmelding).post(AANMELDINGEN);

        antwoord.then().statusCode(201);
        alsBestuur().get(antwoord.header("Location")).then().statusCode(200);
    }

    @Test
    void weigert_aan_te_melden_bij_de_school_van_een_ander_bestuur() {
        var antwoord = als("bestuur:" + VestigingVoorbeelden.ANDER_BESTUUR)
                .body(School.aanmelding())
                .post(AANMELDINGEN);

        antwoord.then().statusCode(403).body("code", equalTo("geen-relatie"));
    }

    @Test
    void toont_een_aanmelding_niet_aan_een_ander_bestuur() {
        var id = School.aangemeld();

        var antwoord = als("bestuur:" + VestigingVoorbeelden.ANDER_BESTUUR).get(AANMELDINGEN + "/" + id);

        antwoord.then().statusCode(404);
    }

    @Test
    void antwoordt_304_aan_wie_de_versie_al_heeft() {
        var id = School.aangemeld();

        var antwoord = alsBestuur().header("If-None-Match", "\"0\"").get(AANMELDINGEN + "/" + id);

        antwoord.then().statusCode(304);
    }

    @Test
    void bladert_door_de_aanmeldingen_van_een_vestiging() {
        var adres = AANMELDINGEN + "?vestiging=" + VestigingVoorbeelden.BASISSCHOOL + "&status=AANGEMELD&limiet=1";
        School.aangemeld();
        School.aangemeld();

        var eerste = alsBestuur().get(adres);

        eerste.then()
                .statusCode(200)
                .header("Cache-Control", containsString("no-store"))
                .body("resultaten.size()", equalTo(1))
                .body("resultaten.vestiging", everyItem(equalTo(VestigingVoorbeelden.BASISSCHOOL)));
        alsBestuur()
                .get(eerste.<String>path("volgende"))
                .then()
                .statusCode(200)
                .body("resultaten[0].id", not(equalTo(eerste.path("resultaten[0].id"))));
    }

    @Test
    void weigert_een_verzonnen_bladwijzer() {
        var antwoord = alsBestuur().get(AANMELDINGEN + "?na=bmVl");

        antwoord.then().statusCode(400).body("errors[0].pointer", equalTo("#?na"));
    }

    @Test
    void toont_zonder_relatie_een_lege_lijst() {
        var antwoord = als("vestiging:99ZZ99").get(AANMELDINGEN);

        antwoord.then().statusCode(200).body("resultaten.size()", equalTo(0));
    }

    @Test
    void bewaart_niets_bij_alleen_valideren() {
        var aanmelding = School.aanmelding();

        alsBestuur()
                .body(aanmelding)
                .post(AANMELDINGEN + "?valideer=true")
                .then()
                .statusCode(200)
                .body("geldig", equalTo(true));

        meldAan(aanmelding).then().body("waarschuwingen.code", hasItem("niet-gekoppeld"));
    }

    @Test
    void dezelfde_sleutel_tegelijk_geeft_een_aanmelding() throws Exception {
        var aanmelding = School.aanmelding();
        var sleutel = UUID.randomUUID().toString();

        var antwoorden = Samenloop.tweemaal(() ->
                alsBestuur().header("Idempotency-Key", sleutel).body(aanmelding).post(AANMELDINGEN));

        assertThat(antwoorden).allSatisfy(antwoord -> antwoord.then().statusCode(201));
        assertThat(antwoorden.get(0).<String>path("id"))
                .isEqualTo(antwoorden.get(1).path("id"));
    }

    @Test
    void twee_aanmeldingen_tegelijk_van_een_nieuw_kenmerk_zijn_van_een_leerling() throws Exception {
        var hier = School.aanmelding();
        var daar = new HashMap<>(hier);
        daar.put("vestiging", VestigingVoorbeelden.TWEEDE_BASISSCHOOL);
        var beide = new ConcurrentLinkedQueue<>(List.of(hier, daar));

        var antwoorden = Samenloop.tweemaal(() -> meldAan(requireNonNull(beide.poll())));

        assertThat(antwoorden.get(0).<String>path("leerlingId"))
                .isNotNull()
                .isEqualTo(antwoorden.get(1).path("leerlingId"));
    }

    @Test
    void kost_ten_hoogste_zestien_opdrachten() {
        School.aangemeld();
        var aanmelding = School.aanmelding();

        try (var telling = new Opdrachttelling()) {
            alsBestuur()
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .body(aanmelding)
                    .post(AANMELDINGEN)
                    .then()
                    .statusCode(201);

            assertThat(telling.opdrachten()).isBetween(5, 16);
        }
    }
}
