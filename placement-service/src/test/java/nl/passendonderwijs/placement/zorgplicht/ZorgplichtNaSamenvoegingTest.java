package nl.passendonderwijs.placement.zorgplicht;

import static nl.passendonderwijs.placement.leerling.LeerlingVoorbeelden.EERSTE;
import static nl.passendonderwijs.placement.leerling.LeerlingVoorbeelden.TWEEDE;
import static nl.passendonderwijs.placement.leerling.LeerlingVoorbeelden.koppelcode;
import static nl.passendonderwijs.placement.leerling.LeerlingVoorbeelden.voegSamen;
import static nl.passendonderwijs.placement.proef.School.als;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import nl.passendonderwijs.kit.platform.Testplatform;
import nl.passendonderwijs.placement.proef.Register;
import nl.passendonderwijs.placement.proef.School;
import nl.passendonderwijs.placement.proef.VestigingVoorbeelden;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Testplatform.class)
class ZorgplichtNaSamenvoegingTest {

    @BeforeEach
    void scholen() {
        Register.vul();
    }

    @Test
    void ZP_04_na_het_samenvoegen_draagt_een_van_de_twee_scholen_en_wel_die_van_eerste_voorkeur() {
        var hier = School.meldAan(School.aanmelding());
        var daar = bijDeBuren();
        zorgplicht(TWEEDE, daar).then().body("vestiging", equalTo(VestigingVoorbeelden.BUREN));

        var code = koppelcode(EERSTE, hier.path("leerlingId"));
        voegSamen(TWEEDE, daar.path("leerlingId"), code).then().statusCode(201);

        zorgplicht(EERSTE, hier).then().body("vestiging", equalTo(VestigingVoorbeelden.BASISSCHOOL));
        zorgplicht(TWEEDE, daar).then().body("vestiging", equalTo(VestigingVoorbeelden.BASISSCHOOL));
    }

    @Test
    void na_het_samenvoegen_is_er_een_lijn_en_draagt_de_school_sinds_de_dag_van_haar_eigen_aanmelding() {
        var daar = bijDeBuren();
        var hier = School.meldAan(School.aanmelding("ontvangstdatum", "2025-03-12"));

        var code = koppelcode(EERSTE, hier.path("leerlingId"));
        voegSamen(TWEEDE, daar.path("leerlingId"), code).then().statusCode(201);

        zorgplicht(EERSTE, hier)
                .then()
                .body("vestiging", equalTo(VestigingVoorbeelden.BASISSCHOOL))
                .body("sindsDatum", equalTo("2025-03-12"))
                .body("eerder.vestiging", contains(VestigingVoorbeelden.BUREN))
                .body("eerder.van", contains("2025-03-07"))
                .body("eerder.tot", contains("2025-03-12"));
    }

    private static Response bijDeBuren() {
        var aanmelding = School.aanmelding("vestiging", VestigingVoorbeelden.BUREN);
        aanmelding.put("andereScholen", List.of());
        aanmelding.put("voorkeur", 2);
        var antwoord = als(TWEEDE).body(aanmelding).post(School.AANMELDINGEN);
        antwoord.then().statusCode(201);
        return antwoord;
    }

    private static Response zorgplicht(String wie, Response aanmelding) {
        return als(wie).get("/placement/v1/leerlingen/" + aanmelding.path("leerlingId") + "/zorgplicht");
    }
}
