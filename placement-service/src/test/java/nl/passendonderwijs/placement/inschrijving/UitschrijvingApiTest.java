package nl.passendonderwijs.placement.inschrijving;

import static nl.passendonderwijs.placement.inschrijving.InschrijvingVoorbeelden.ingeschreven;
import static nl.passendonderwijs.placement.inschrijving.InschrijvingVoorbeelden.leerling;
import static nl.passendonderwijs.placement.inschrijving.InschrijvingVoorbeelden.lees;
import static nl.passendonderwijs.placement.inschrijving.InschrijvingVoorbeelden.pad;
import static nl.passendonderwijs.placement.inschrijving.InschrijvingVoorbeelden.schrijfUit;
import static nl.passendonderwijs.placement.inschrijving.InschrijvingVoorbeelden.uitschrijving;
import static nl.passendonderwijs.placement.leerling.LeerlingVoorbeelden.LEERLINGEN;
import static nl.passendonderwijs.placement.proef.School.alsBestuur;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import nl.passendonderwijs.kit.platform.Testplatform;
import nl.passendonderwijs.placement.proef.Register;
import nl.passendonderwijs.placement.proef.VerzetbareKlok;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What else ends when a pupil leaves, and what does not until that day. */
@QuarkusTest
@QuarkusTestResource(Testplatform.class)
class UitschrijvingApiTest {

    @Inject
    VerzetbareKlok klok;

    @BeforeEach
    void scholen() {
        Register.vul();
        klok.zetOp(LocalDate.of(2026, 3, 10));
    }

    @AfterEach
    void loopWeer() {
        klok.loopWeer();
    }

    @Test
    void INS_01_wie_later_vertrekt_is_tot_en_met_de_laatste_dag_ingeschreven() {
        var leerling = leerling();
        var id = ingeschreven(leerling);

        var antwoord = schrijfUit(leerling, id, uitschrijving("2026-04-30"));

        antwoord.then()
                .statusCode(201)
                .body("status", equalTo("INGESCHREVEN"))
                .body("uitschrijfdatum", equalTo("2026-04-30"))
                .body("reden", equalTo("VERHUIZING"));
        klok.zetOp(LocalDate.of(2026, 4, 30));
        alsBestuur().get(pad(leerling)).then().body("resultaten.status", contains("INGESCHREVEN"));
        klok.zetOp(LocalDate.of(2026, 5, 1));
        lees(leerling, id).then().body("status", equalTo("UITGESCHREVEN"));
        alsBestuur().get(pad(leerling)).then().body("resultaten.status", contains("UITGESCHREVEN"));
    }

    @Test
    void INS_01_de_laatste_dag_kan_de_eerste_zijn_en_niet_eerder() {
        var leerling = leerling();
        var id = ingeschreven(leerling);

        schrijfUit(leerling, id, uitschrijving("2025-08-17")).then().statusCode(400);

        schrijfUit(leerling, id, uitschrijving(InschrijvingVoorbeelden.START))
                .then()
                .statusCode(201)
                .body("uitschrijfdatum", equalTo(InschrijvingVoorbeelden.START));
    }

    @Test
    void SCH_01_wie_later_vertrekt_staat_op_geschorst_zolang_dat_duurt() {
        var leerling = leerling();
        var id = ingeschreven(leerling);
        schors(leerling, "2026-03-09", "2026-03-11");

        schrijfUit(leerling, id, uitschrijving("2026-04-30")).then().body("status", equalTo("GESCHORST"));

        klok.zetOp(LocalDate.of(2026, 3, 12));
        lees(leerling, id).then().body("status", equalTo("INGESCHREVEN"));
    }

    @Test
    void SCH_01_een_schorsing_eindigt_op_de_laatste_dag_van_de_inschrijving() {
        var leerling = leerling();
        var id = ingeschreven(leerling);
        var schorsing = schors(leerling, "2026-03-09", "2026-03-13");

        schrijfUit(leerling, id, uitschrijving("2026-03-10")).then().statusCode(201);

        alsBestuur()
                .get(schorsing)
                .then()
                .body("einddatum", equalTo("2026-03-10"))
                .body("eerderBeeindigd", equalTo(true));
        historie(leerling, id, "SCHORSING_BEEINDIGEN", "2026-03-10");
    }

    @Test
    void SCH_01_een_schorsing_die_nog_moest_beginnen_vervalt_met_de_inschrijving() {
        var leerling = leerling();
        var id = ingeschreven(leerling);
        var schorsing = schors(leerling, "2026-03-16", "2026-03-18");

        schrijfUit(leerling, id, uitschrijving("2026-03-12")).then().statusCode(201);

        klok.zetOp(LocalDate.of(2026, 3, 17));
        alsBestuur().get(schorsing).then().body("vervallen", equalTo(true)).body("loopt", equalTo(false));
        lees(leerling, id).then().body("status", equalTo("UITGESCHREVEN"));
        historie(leerling, id, "SCHORSING_VERVALLEN", "2026-03-16");
        alsBestuur()
                .body(Map.of("einddatum", "2026-03-16"))
                .post(schorsing + "/beeindigingen")
                .then()
                .statusCode(409);
    }

    @Test
    void SCH_01_een_schorsing_van_voor_het_vertrek_blijft_wat_zij_was() {
        var leerling = leerling();
        var id = ingeschreven(leerling);
        var schorsing = schors(leerling, "2026-03-09", "2026-03-10");

        schrijfUit(leerling, id, uitschrijving("2026-03-10")).then().statusCode(201);

        alsBestuur().get(schorsing).then().body("eerderBeeindigd", equalTo(false));
    }

    @Test
    void VER_01_een_voornemen_vervalt_als_de_leerling_vertrekt() {
        var leerling = leerling();
        var id = ingeschreven(leerling);
        var verwijderingen = LEERLINGEN + "/" + leerling + "/verwijderingen";
        String voornemen = alsBestuur()
                .body(Map.of("voornemendatum", "2026-03-02", "motivering", "Het lukt hier niet meer."))
                .post(verwijderingen)
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        schrijfUit(leerling, id, uitschrijving("2026-03-10")).then().statusCode(201);

        alsBestuur().get(verwijderingen + "/" + voornemen).then().body("status", equalTo("VERVALLEN"));
        historie(leerling, id, "VERWIJDERING_VERVALLEN", "2026-03-10");
        alsBestuur()
                .body(Map.of("datum", "2026-03-10"))
                .post(verwijderingen + "/" + voornemen + "/intrekkingen")
                .then()
                .statusCode(409)
                .body("code", equalTo("stap-niet-mogelijk"));
    }

    private static void historie(String leerling, String id, String stap, String datum) {
        alsBestuur()
                .get(pad(leerling) + "/" + id + "/historie")
                .then()
                .body("resultaten[-1].stap", equalTo(stap))
                .body("resultaten[-1].datum", equalTo(datum))
                .body("resultaten[-1].feiten.reden", equalTo("UITSCHRIJVING"));
    }

    /** Its address. */
    private static String schors(String leerling, String begin, String einde) {
        var schorsingen = LEERLINGEN + "/" + leerling + "/schorsingen";
        String id = alsBestuur()
                .body(Map.of(
                        "begindatum",
                        begin,
                        "einddatum",
                        einde,
                        "motivering",
                        "Het was niet veilig meer.",
                        "inspectiemeldingsdatum",
                        "2026-03-09"))
                .post(schorsingen)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return schorsingen + "/" + id;
    }
}
