package nl.passendonderwijs.placement.zorgplicht;

import static nl.passendonderwijs.placement.leerling.LeerlingVoorbeelden.LEERLINGEN;
import static nl.passendonderwijs.placement.leerling.LeerlingVoorbeelden.TWEEDE;
import static nl.passendonderwijs.placement.proef.School.als;
import static nl.passendonderwijs.placement.zorgplicht.ZorgplichtVoorbeelden.aangemeld;
import static nl.passendonderwijs.placement.zorgplicht.ZorgplichtVoorbeelden.antwoord;
import static nl.passendonderwijs.placement.zorgplicht.ZorgplichtVoorbeelden.bied;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.passendonderwijs.kit.platform.Testplatform;
import nl.passendonderwijs.placement.inschrijving.InschrijvingVoorbeelden;
import nl.passendonderwijs.placement.proef.Register;
import nl.passendonderwijs.placement.proef.School;
import nl.passendonderwijs.placement.proef.VestigingVoorbeelden;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who takes the zorgplicht over has to do with the pupil from then on. */
@QuarkusTest
@QuarkusTestResource(Testplatform.class)
class OverdrachtleerlingApiTest {

    @BeforeEach
    void scholen() {
        Register.vul();
    }

    @Test
    void PRIV_02_wie_aanvaardde_heeft_de_leerling_en_kan_hem_zonder_koppelcode_inschrijven() {
        var aanmelding = aangemeld();
        String leerling = aanmelding.path("leerlingId");
        var overdracht = bied(aanmelding);
        als(TWEEDE).get(LEERLINGEN + "/" + leerling).then().statusCode(404);

        antwoord(overdracht, true).then().statusCode(201);

        als(TWEEDE)
                .get(LEERLINGEN + "/" + leerling)
                .then()
                .statusCode(200)
                .body("geboortedatum", notNullValue())
                .body("leerlingkenmerken", empty());
        als(TWEEDE)
                .get(School.AANMELDINGEN + "/" + aanmelding.path("id"))
                .then()
                .statusCode(404);
        InschrijvingVoorbeelden.schrijfIn(
                        TWEEDE, leerling, InschrijvingVoorbeelden.bij(VestigingVoorbeelden.BUREN, "BAO"))
                .then()
                .statusCode(201);
        als(TWEEDE).get(InschrijvingVoorbeelden.pad(leerling)).then().statusCode(200);
    }

    @Test
    void PRIV_02_wie_afwijst_krijgt_de_leerling_niet() {
        var aanmelding = aangemeld();

        antwoord(bied(aanmelding), false).then().statusCode(201);

        als(TWEEDE).get(LEERLINGEN + "/" + aanmelding.path("leerlingId")).then().statusCode(404);
    }
}
