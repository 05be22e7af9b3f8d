package nl.passendonderwijs.placement.inschrijving;

import static nl.passendonderwijs.placement.inschrijving.InschrijvingVoorbeelden.ingeschreven;
import static nl.passendonderwijs.placement.inschrijving.InschrijvingVoorbeelden.inschrijving;
import static nl.passendonderwijs.placement.inschrijving.InschrijvingVoorbeelden.leerling;
import static nl.passendonderwijs.placement.inschrijving.InschrijvingVoorbeelden.pad;
import static nl.passendonderwijs.placement.inschrijving.InschrijvingVoorbeelden.schrijfIn;
import static nl.passendonderwijs.placement.inschrijving.InschrijvingVoorbeelden.schrijfUit;
import static nl.passendonderwijs.placement.inschrijving.InschrijvingVoorbeelden.uitschrijving;
import static nl.passendonderwijs.placement.leerling.LeerlingVoorbeelden.TWEEDE;
import static nl.passendonderwijs.placement.proef.School.als;
import static nl.passendonderwijs.placement.proef.School.alsBestuur;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.passendonderwijs.kit.platform.Testplatform;
import nl.passendonderwijs.placement.leerling.LeerlingVoorbeelden;
import nl.passendonderwijs.placement.proef.Register;
import nl.passendonderwijs.placement.proef.Samenloop;
import nl.passendonderwijs.placement.proef.VestigingVoorbeelden;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One school at a time, and nobody sees or changes what is not its own. */
@QuarkusTest
@QuarkusTestResource(Testplatform.class)
class EenTegelijkApiTest {

    @BeforeEach
    void scholen() {
        Register.vul();
    }

    @Test
    void INS_01_op_dezelfde_school_staat_een_leerling_een_keer() {
        var leerling = leerling();
        ingeschreven(leerling);

        var antwoord = schrijfIn(leerling, inschrijving("inschrijfdatum", "2026-01-05"));

        antwoord.then()
                .statusCode(409)
                .body("code", equalTo("INS-01"))
                .body("detail", containsString(VestigingVoorbeelden.BASISSCHOOL));
    }

    @Test
    void een_andere_school_wordt_niet_genoemd() {
        var eerste = leerling();
        ingeschreven(eerste);
        var code = LeerlingVoorbeelden.koppelcode(LeerlingVoorbeelden.EERSTE, eerste);
        var kind = LeerlingVoorbeelden.leerling("koppelcode", code);
        String leerling = LeerlingVoorbeelden.registreer(TWEEDE, kind).path("leerlingId");

        var antwoord = schrijfIn(TWEEDE, leerling, InschrijvingVoorbeelden.bij(VestigingVoorbeelden.BUREN, "BAO"));

        antwoord.then()
                .statusCode(409)
                .body("code", equalTo("al-ingeschreven"))
                .body("detail", not(containsString(VestigingVoorbeelden.BASISSCHOOL)));
        assertThat(leerling).isEqualTo(eerste);
    }

    @Test
    void na_een_uitschrijving_kan_een_volgende_school_beginnen() {
        var leerling = leerling();
        schrijfUit(leerling, ingeschreven(leerling), uitschrijving("2026-01-04"))
                .then()
                .statusCode(201);

        var antwoord = schrijfIn(leerling, inschrijving("inschrijfdatum", "2026-01-05"));

        antwoord.then().statusCode(201);
    }

    @Test
    void wie_geen_relatie_heeft_vindt_niets() {
        var leerling = leerling();
        var id = ingeschreven(leerling);

        schrijfIn(TWEEDE, leerling, inschrijving("vestiging", VestigingVoorbeelden.BUREN))
                .then()
                .statusCode(404);
        als(TWEEDE).get(pad(leerling)).then().statusCode(404);
        als(TWEEDE).get(pad(leerling) + "/" + id).then().statusCode(404);
        als(TWEEDE).get(pad(leerling) + "/" + id + "/historie").then().statusCode(404);
        als(TWEEDE)
                .body(uitschrijving("2026-07-03"))
                .post(pad(leerling) + "/" + id + "/uitschrijvingen")
                .then()
                .statusCode(404);
    }

    @Test
    void een_vestiging_van_een_ander_bestuur_is_niet_te_kiezen() {
        var antwoord = schrijfIn(leerling(), inschrijving("vestiging", VestigingVoorbeelden.BUREN));

        antwoord.then().statusCode(403).body("code", equalTo("geen-relatie"));
    }

    @Test
    void wie_een_andere_versie_zag_krijgt_412() {
        var leerling = leerling();
        var id = ingeschreven(leerling);

        var antwoord = alsBestuur()
                .header("If-Match", "\"7\"")
                .body(uitschrijving("2026-07-03"))
                .post(pad(leerling) + "/" + id + "/uitschrijvingen");

        antwoord.then().statusCode(412);
    }

    @Test
    void wie_is_uitgeschreven_wordt_niet_nog_eens_uitgeschreven() {
        var leerling = leerling();
        var id = ingeschreven(leerling);
        schrijfUit(leerling, id, uitschrijving("2026-01-04")).then().statusCode(201);

        var antwoord = schrijfUit(leerling, id, uitschrijving("2026-02-04"));

        antwoord.then()
                .statusCode(409)
                .body("code", equalTo("stap-niet-mogelijk"))
                .body("detail", containsString("UITGESCHREVEN"));
    }

    @Test
    void twee_inschrijvingen_tegelijk_worden_er_een() throws Exception {
        var leerling = leerling();

        var antwoorden = Samenloop.tweemaal(() -> schrijfIn(leerling, inschrijving()));

        assertThat(antwoorden).map(antwoord -> antwoord.statusCode()).containsExactlyInAnyOrder(201, 409);
    }
}
