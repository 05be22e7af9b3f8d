package nl.passendonderwijs.placement.thuiszitter;

import static nl.passendonderwijs.placement.proef.School.als;
import static nl.passendonderwijs.placement.proef.School.alsBestuur;
import static nl.passendonderwijs.placement.thuiszitter.ThuiszitterVoorbeelden.THUISZITTERS;
import static nl.passendonderwijs.placement.thuiszitter.ThuiszitterVoorbeelden.leerling;
import static nl.passendonderwijs.placement.thuiszitter.ThuiszitterVoorbeelden.meld;
import static nl.passendonderwijs.placement.thuiszitter.ThuiszitterVoorbeelden.melding;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.passendonderwijs.kit.jdbc.Sql;
import nl.passendonderwijs.kit.platform.Testplatform;
import nl.passendonderwijs.placement.proef.Register;
import nl.passendonderwijs.placement.proef.Samenloop;
import nl.passendonderwijs.placement.proef.VestigingVoorbeelden;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Testplatform.class)
class ThuiszittermelderApiTest {

    @Inject
    Sql sql;

    @BeforeEach
    void scholen() {
        Register.vul();
    }

    @Test
    void kent_een_leerling_van_een_ander_bestuur_niet() {
        var melding = melding(leerling(), "vestiging", VestigingVoorbeelden.BUREN);

        var antwoord = meld("bestuur:" + VestigingVoorbeelden.ANDER_BESTUUR, melding);

        antwoord.then().statusCode(404);
        meld(melding(UUID.randomUUID().toString())).then().statusCode(404);
    }

    @Test
    void een_samenwerkingsverband_meldt_niet_zelf() {
        var antwoord = meld(ThuiszitterVoorbeelden.SWV, melding());

        antwoord.then().statusCode(403);
    }

    @Test
    void weigert_een_tweede_open_melding_ook_tegelijk() throws Exception {
        var melding = melding();

        var antwoorden = Samenloop.tweemaal(() -> meld(melding));

        assertThat(antwoorden).extracting(Response::statusCode).containsExactlyInAnyOrder(201, 409);
        meld(melding).then().statusCode(409).body("code", equalTo("al-gemeld"));
    }

    @Test
    void twee_ids_van_een_leerling_hebben_samen_een_open_melding() {
        var leidend = leerling();
        var ander = leerling();
        meld(melding(ander)).then().statusCode(201);
        sql.schrijf("UPDATE leerling SET leidend = ? WHERE id = ?", UUID.fromString(leidend), UUID.fromString(ander));

        meld(melding(leidend)).then().statusCode(409).body("code", equalTo("al-gemeld"));
        meld(melding(ander)).then().statusCode(409).body("code", equalTo("al-gemeld"));
    }

    @Test
    void bewaart_niets_bij_alleen_valideren() {
        var melding = melding();

        var antwoord = alsBestuur().body(melding).post(THUISZITTERS + "?valideer=true");

        antwoord.then().statusCode(200).body("geldig", equalTo(true));
        meld(melding).then().statusCode(201);
    }

    @Test
    void een_vestiging_meldt_voor_haar_bestuur() {
        var antwoord = meld("vestiging:" + VestigingVoorbeelden.BASISSCHOOL, melding());

        antwoord.then().statusCode(201);
        als("vestiging:" + VestigingVoorbeelden.SBO)
                .get(antwoord.header("Location"))
                .then()
                .statusCode(200);
    }
}
