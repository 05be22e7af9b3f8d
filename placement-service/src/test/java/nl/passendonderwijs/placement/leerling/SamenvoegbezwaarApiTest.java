package nl.passendonderwijs.placement.leerling;

import static nl.passendonderwijs.placement.leerling.LeerlingVoorbeelden.EERSTE;
import static nl.passendonderwijs.placement.leerling.LeerlingVoorbeelden.TWEEDE;
import static nl.passendonderwijs.placement.leerling.LeerlingVoorbeelden.geregistreerd;
import static nl.passendonderwijs.placement.leerling.LeerlingVoorbeelden.koppelcode;
import static nl.passendonderwijs.placement.leerling.LeerlingVoorbeelden.voegSamen;
import static nl.passendonderwijs.placement.proef.School.als;
import static nl.passendonderwijs.placement.proef.School.alsBestuur;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import nl.passendonderwijs.kit.platform.Testplatform;
import nl.passendonderwijs.placement.inschrijving.InschrijvingVoorbeelden;
import nl.passendonderwijs.placement.proef.Register;
import nl.passendonderwijs.placement.proef.School;
import nl.passendonderwijs.placement.proef.VerzetbareKlok;
import nl.passendonderwijs.placement.proef.VestigingVoorbeelden;
import nl.passendonderwijs.placement.termijn.planning.Termijnklok;
import nl.passendonderwijs.placement.thuiszitter.ThuiszitterVoorbeelden;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two ids that cannot be one pupil as they stand. */
@QuarkusTest
@QuarkusTestResource(Testplatform.class)
class SamenvoegbezwaarApiTest {

    @Inject
    Termijnklok klok;

    @Inject
    VerzetbareKlok vandaag;

    @BeforeEach
    void scholen() {
        Register.vul();
    }

    @AfterEach
    void loopWeer() {
        vandaag.loopWeer();
    }

    @Test
    void INS_01_twee_definitieve_inschrijvingen_tegelijk_worden_niet_een_leerling() {
        var oud = geregistreerd(EERSTE);
        var eigen = InschrijvingVoorbeelden.ingeschreven(oud);
        var jong = geregistreerd(TWEEDE);
        ingeschrevenBijDeBuren(jong);
        var code = koppelcode(TWEEDE, jong);

        var antwoord = voegSamen(EERSTE, oud, code);

        antwoord.then()
                .statusCode(409)
                .body("code", equalTo("INS-01"))
                .body("errors.code", contains("INS-01", "INS-01"))
                .body(
                        "errors.detail",
                        containsInAnyOrder(
                                containsString(eigen),
                                equalTo("Een inschrijving op een school van een ander bestuur.")));
        InschrijvingVoorbeelden.schrijfUit(oud, eigen, InschrijvingVoorbeelden.uitschrijving("2025-09-01"))
                .then()
                .statusCode(201);
        voegSamen(EERSTE, oud, code).then().statusCode(201);
    }

    @Test
    void INS_01_wie_van_de_ene_naar_de_andere_school_ging_wordt_wel_een_leerling() {
        vandaag.zetOp(LocalDate.of(2025, 9, 22));
        var oud = geregistreerd(EERSTE);
        var eigen = InschrijvingVoorbeelden.ingeschreven(oud);
        InschrijvingVoorbeelden.schrijfUit(oud, eigen, InschrijvingVoorbeelden.uitschrijving("2025-09-30"))
                .then()
                .statusCode(201);
        var jong = geregistreerd(TWEEDE);
        var daarna = InschrijvingVoorbeelden.bij(VestigingVoorbeelden.BUREN, "BAO");
        daarna.put("inschrijfdatum", "2025-10-01");
        InschrijvingVoorbeelden.schrijfIn(TWEEDE, jong, daarna).then().statusCode(201);

        voegSamen(EERSTE, oud, koppelcode(TWEEDE, jong)).then().statusCode(201);
    }

    @Test
    void ZP_11_een_tijdelijke_inschrijving_wijkt_voor_de_definitieve_van_het_andere_id() {
        var aangemeld = School.meldAan(School.aanmelding());
        String tijdelijk = aangemeld.path("leerlingId");
        klok.loop();
        var vast = geregistreerd(TWEEDE);
        ingeschrevenBijDeBuren(vast);

        voegSamen(EERSTE, tijdelijk, koppelcode(TWEEDE, vast)).then().statusCode(201);

        alsBestuur()
                .get(InschrijvingVoorbeelden.pad(tijdelijk))
                .then()
                .body("resultaten.soort", contains("TIJDELIJK"))
                .body("resultaten.reden", contains("ELDERS_INGESCHREVEN"))
                .body("resultaten.uitschrijfdatum", contains("2025-08-17"));
    }

    @Test
    void THZ_03_twee_open_meldingen_worden_niet_een_leerling() {
        var een = ThuiszitterVoorbeelden.leerling();
        var melding = ThuiszitterVoorbeelden.meld(ThuiszitterVoorbeelden.melding(een));
        String eigen = melding.then().statusCode(201).extract().path("id");
        String ander = LeerlingVoorbeelden.registreer(
                        TWEEDE, LeerlingVoorbeelden.leerling("geboortedatum", ThuiszitterVoorbeelden.GEBOREN))
                .path("leerlingId");
        var elders = ThuiszitterVoorbeelden.melding(ander);
        elders.put("vestiging", VestigingVoorbeelden.BUREN);
        als(TWEEDE)
                .body(elders)
                .post(ThuiszitterVoorbeelden.THUISZITTERS)
                .then()
                .statusCode(201);
        var code = koppelcode(TWEEDE, ander);

        var antwoord = voegSamen(EERSTE, een, code);

        antwoord.then()
                .statusCode(409)
                .body("code", equalTo("THZ-03"))
                .body(
                        "errors.detail",
                        containsInAnyOrder(containsString(eigen), equalTo("Een melding van een ander bestuur.")));
        alsBestuur()
                .body(Map.of("einddatum", "2026-11-16", "reden", "ANDERE_SCHOOL"))
                .post(ThuiszitterVoorbeelden.THUISZITTERS + "/" + eigen + "/beeindigingen")
                .then()
                .statusCode(201);
        voegSamen(EERSTE, een, code).then().statusCode(201);
    }

    private static void ingeschrevenBijDeBuren(String leerling) {
        InschrijvingVoorbeelden.schrijfIn(
                        TWEEDE, leerling, InschrijvingVoorbeelden.bij(VestigingVoorbeelden.BUREN, "BAO"))
                .then()
                .statusCode(201);
    }
}
