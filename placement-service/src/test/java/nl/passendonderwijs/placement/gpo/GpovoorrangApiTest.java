package nl.passendonderwijs.placement.gpo;

import static nl.passendonderwijs.placement.bezwaar.Geweigerd.BEZWAREN;
import static nl.passendonderwijs.placement.bezwaar.Geweigerd.beslissing;
import static nl.passendonderwijs.placement.bezwaar.Geweigerd.gehoord;
import static nl.passendonderwijs.placement.bezwaar.Geweigerd.zet;
import static nl.passendonderwijs.placement.gpo.Geschil.oordeel;
import static nl.passendonderwijs.placement.gpo.Geschil.stap;
import static nl.passendonderwijs.placement.proef.School.alsBestuur;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import nl.passendonderwijs.kit.platform.Testplatform;
import nl.passendonderwijs.placement.bezwaar.Geweigerd;
import nl.passendonderwijs.placement.proef.Kopie;
import nl.passendonderwijs.placement.proef.Register;
import nl.passendonderwijs.placement.proef.VestigingVoorbeelden;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a dispute at the commissie does to a bezwaar about the same. */
@QuarkusTest
@QuarkusTestResource(Testplatform.class)
class GpovoorrangApiTest {

    @BeforeEach
    void scholen() {
        Register.vul();
    }

    @Test
    void BEZ_04_een_geschil_schort_het_bezwaar_op_en_het_oordeel_hervat_het() {
        var geweigerd = Geweigerd.bij(VestigingVoorbeelden.COLLEGE, "VO");
        var bezwaar = geweigerd.metBezwaar();
        gehoord(bezwaar);
        var zaak = geweigerd.metGeschil();
        zet(bezwaar, "besluiten", beslissing("ONGEGROND", "2025-05-14"))
                .then()
                .statusCode(409)
                .body("code", equalTo("BEZ-04"))
                .body("errors.code", contains("BEZ-04"));
        alsBestuur().get(BEZWAREN + "/" + bezwaar).then().body("beslistermijn.status", equalTo("OPGESCHORT"));

        stap(zaak, "oordelen", oordeel("2025-05-08")).then().statusCode(201);

        alsBestuur()
                .get(BEZWAREN + "/" + bezwaar)
                .then()
                .body("beslistermijn.opschortingen[0].van", equalTo("2025-04-24"))
                .body("beslistermijn.opschortingen[0].tot", equalTo("2025-05-08"))
                .body("beslistermijn.uiterlijkeDatum", equalTo("2025-06-03"));
        assertThat(Kopie.lees("SELECT uiterlijk::text FROM termijn WHERE zaak = ?::uuid", bezwaar))
                .containsExactly("2025-06-03");
        zet(bezwaar, "besluiten", beslissing("ONGEGROND", "2025-06-03"))
                .then()
                .statusCode(201)
                .body("bevindingen.size()", equalTo(0));
    }

    @Test
    void BEZ_04_een_bezwaar_na_het_geschil_staat_van_meet_af_aan_stil() {
        var geweigerd = Geweigerd.bij(VestigingVoorbeelden.COLLEGE, "VO");
        var zaak = geweigerd.metGeschil();
        var later = geweigerd.bezwaar();
        later.put("ontvangstdatum", "2025-04-28");

        String bezwaar = alsBestuur().body(later).post(BEZWAREN).path("id");

        alsBestuur().get(BEZWAREN + "/" + bezwaar).then().body("beslistermijn.status", equalTo("OPGESCHORT"));
        stap(zaak, "intrekkingen", Map.of("datum", "2025-05-02"))
                .then()
                .statusCode(201)
                .body("status", equalTo("INGETROKKEN"));
        alsBestuur()
                .get(BEZWAREN + "/" + bezwaar)
                .then()
                .body("beslistermijn.opschortingen[0].tot", equalTo("2025-05-02"))
                .body("beslistermijn.rekenkundigEinde", equalTo("2025-05-29"))
                .body("beslistermijn.uiterlijkeDatum", equalTo("2025-05-30"));
    }

    @Test
    void BEZ_04_een_besluit_dat_voor_het_oordeel_viel_wordt_vastgelegd_met_een_bevinding() {
        var geweigerd = Geweigerd.bij(VestigingVoorbeelden.COLLEGE, "VO");
        var bezwaar = geweigerd.metBezwaar();
        gehoord(bezwaar);
        stap(geweigerd.metGeschil(), "oordelen", oordeel("2025-05-08")).then().statusCode(201);

        var antwoord = zet(bezwaar, "besluiten", beslissing("ONGEGROND", "2025-05-07"));

        antwoord.then().statusCode(201).body("bevindingen.code", contains("beslist-voor-oordeel"));
    }

    @Test
    void BEZ_04_de_werklijst_weet_vanaf_het_indienen_dat_het_bezwaar_stilstaat() {
        var geweigerd = Geweigerd.bij(VestigingVoorbeelden.COLLEGE, "VO");
        var bezwaar = geweigerd.metBezwaar();
        var eerder = uiterlijk(bezwaar);

        geweigerd.metGeschil();

        assertThat(eerder).containsExactly("2025-05-20");
        assertThat(uiterlijk(bezwaar)).hasSize(1).doesNotContain("2025-05-20");
    }

    private static List<String> uiterlijk(String zaak) {
        return Kopie.lees("SELECT uiterlijk::text FROM termijn WHERE zaak = ?::uuid", zaak);
    }
}
