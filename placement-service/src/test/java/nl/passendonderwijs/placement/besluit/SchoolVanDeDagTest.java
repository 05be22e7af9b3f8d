package nl.passendonderwijs.placement.besluit;

import static org.hamcrest.Matchers.contains;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.passendonderwijs.kit.platform.Testplatform;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.placement.proef.Register;
import nl.passendonderwijs.placement.proef.School;
import nl.passendonderwijs.placement.proef.VestigingVoorbeelden;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Testplatform.class)
class SchoolVanDeDagTest {

    private static final String SCHOOL = "29AA00";
    private static final String BESTUUR = "bestuur:22222";

    @BeforeEach
    void school() {
        Register.meld(VestigingVoorbeelden.metStanden(SCHOOL), 1, UUID.randomUUID());
        Register.wacht(
                List.of(Vestigingscode.van(SCHOOL)),
                scholen -> !scholen.opCode().isEmpty());
    }

    @Test
    void ZP_08_wie_op_de_dag_van_het_besluit_openbaar_was_weigert_niet_op_grondslag() {
        var aanmelding = aangemeld();

        var antwoord = weiger(aanmelding, "2025-07-31");

        antwoord.then().statusCode(409).body("errors.code", contains("ZP-08"));
    }

    @Test
    void ZP_08_wie_op_de_dag_van_het_besluit_bijzonder_is_mag_dat_wel() {
        var aanmelding = aangemeld();

        var antwoord = weiger(aanmelding, "2025-08-01");

        antwoord.then().statusCode(201);
    }

    private static String aangemeld() {
        var aanmelding = School.aanmelding("vestiging", SCHOOL);
        aanmelding.put("andereScholen", List.of());
        return School.als(BESTUUR)
                .body(aanmelding)
                .post(School.AANMELDINGEN)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Response weiger(String aanmelding, String besluitdatum) {
        var besluit = School.weigering("GRONDSLAG");
        besluit.put("besluitdatum", besluitdatum);
        besluit.put("bewijs", Map.of("grondslagvraag", Map.of("vraagdatum", "2025-03-10", "geweigerd", "RESPECTEREN")));
        return School.als(BESTUUR).body(besluit).post(School.besluiten(aanmelding));
    }
}
