package nl.passendonderwijs.placement.zorgplicht;

import static nl.passendonderwijs.placement.proef.School.als;
import static nl.passendonderwijs.placement.proef.School.alsBestuur;
import static nl.passendonderwijs.placement.proef.School.beslis;
import static nl.passendonderwijs.placement.proef.School.stap;
import static nl.passendonderwijs.placement.zorgplicht.ZorgplichtVoorbeelden.aangemeld;
import static nl.passendonderwijs.placement.zorgplicht.ZorgplichtVoorbeelden.adres;
import static nl.passendonderwijs.placement.zorgplicht.ZorgplichtVoorbeelden.zorgplicht;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import nl.passendonderwijs.kit.platform.Testplatform;
import nl.passendonderwijs.placement.inschrijving.InschrijvingVoorbeelden;
import nl.passendonderwijs.placement.leerling.LeerlingVoorbeelden;
import nl.passendonderwijs.placement.proef.Register;
import nl.passendonderwijs.placement.proef.School;
import nl.passendonderwijs.placement.proef.VerzetbareKlok;
import nl.passendonderwijs.placement.proef.VestigingVoorbeelden;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Testplatform.class)
class ZorgplichtApiTest {

    @Inject
    VerzetbareKlok klok;

    @AfterEach
    void loopWeer() {
        klok.loopWeer();
    }

    @BeforeEach
    void scholen() {
        Register.vul();
    }

    @Test
    void de_school_van_aanmelding_draagt_de_zorgplicht_vanaf_de_ontvangst() {
        var aanmelding = aangemeld();

        zorgplicht(aanmelding)
                .then()
                .statusCode(200)
                .header("Cache-Control", containsString("no-store"))
                .body("vestiging", equalTo(VestigingVoorbeelden.BASISSCHOOL))
                .body("reden", equalTo("AANGEMELD"))
                .body("sindsDatum", equalTo("2025-03-07"))
                .body("eerder.size()", equalTo(0));
    }

    @Test
    void na_toelating_draagt_niemand_haar_en_staat_waarom() {
        var aanmelding = aangemeld();

        beslis(aanmelding.path("id"), School.toelating()).then().statusCode(201);

        zorgplicht(aanmelding)
                .then()
                .body("vestiging", nullValue())
                .body("reden", equalTo("TOEGELATEN"))
                .body("sindsDatum", equalTo("2025-04-04"))
                .body("eerder.vestiging", contains(VestigingVoorbeelden.BASISSCHOOL))
                .body("eerder.tot", contains("2025-04-04"));
    }

    @Test
    void ZP_07_een_inschrijving_op_een_andere_school_maakt_een_eind_aan_wat_er_van_een_weigering_over_was() {
        var aanmelding = geweigerdNaarDeBuren();
        zorgplicht(aanmelding).then().body("vestiging", equalTo(VestigingVoorbeelden.BASISSCHOOL));

        InschrijvingVoorbeelden.ingeschreven(
                aanmelding.path("leerlingId"),
                InschrijvingVoorbeelden.bij(VestigingVoorbeelden.TWEEDE_BASISSCHOOL, "BAO"));

        zorgplicht(aanmelding)
                .then()
                .body("vestiging", nullValue())
                .body("reden", equalTo("TOEGELATEN"))
                .body("sindsDatum", equalTo(InschrijvingVoorbeelden.START));
    }

    @Test
    void wie_nergens_is_aangemeld_heeft_geen_school_die_haar_draagt_en_er_staat_waarom() {
        var leerling = LeerlingVoorbeelden.geregistreerd(LeerlingVoorbeelden.EERSTE);

        alsBestuur()
                .get("/placement/v1/leerlingen/" + leerling + "/zorgplicht")
                .then()
                .statusCode(200)
                .body("vestiging", nullValue())
                .body("reden", equalTo("NIET_AANGEMELD"));
    }

    @Test
    void ZP_07_een_inschrijving_die_nog_moet_ingaan_telt_vanaf_de_dag_waarop_zij_bekend_werd() {
        klok.zetOp(LocalDate.of(2025, 6, 2));
        var aanmelding = geweigerdNaarDeBuren();

        InschrijvingVoorbeelden.ingeschreven(
                aanmelding.path("leerlingId"),
                InschrijvingVoorbeelden.bij(VestigingVoorbeelden.TWEEDE_BASISSCHOOL, "BAO"));

        zorgplicht(aanmelding).then().body("vestiging", nullValue()).body("sindsDatum", equalTo("2025-06-02"));
    }

    private static Response geweigerdNaarDeBuren() {
        var aanmelding = aangemeld();
        String id = aanmelding.path("id");
        stap(id, "overleggen", Map.of("datum", "2025-03-28"));
        stap(
                id,
                "bereidverklaringen",
                Map.of("vestiging", VestigingVoorbeelden.BUREN, "bereid", true, "datum", "2025-03-29"));
        beslis(id, School.weigering("ANDERE_SCHOOL_BEREID")).then().statusCode(201);
        return aanmelding;
    }

    @Test
    void wie_niets_met_de_leerling_te_maken_heeft_ziet_niets() {
        var adres = adres(aangemeld());

        als("bestuur:" + VestigingVoorbeelden.ANDER_BESTUUR).get(adres).then().statusCode(404);
        als("swv:PO2602").get(adres).then().statusCode(200);
        als("swv:PO2505").get(adres).then().statusCode(404);
    }
}
