package nl.passendonderwijs.placement.inschrijving.schorsing;

import static nl.passendonderwijs.placement.inschrijving.InschrijvingVoorbeelden.ingeschreven;
import static nl.passendonderwijs.placement.inschrijving.InschrijvingVoorbeelden.leerling;
import static nl.passendonderwijs.placement.inschrijving.InschrijvingVoorbeelden.lees;
import static nl.passendonderwijs.placement.inschrijving.InschrijvingVoorbeelden.pad;
import static nl.passendonderwijs.placement.leerling.LeerlingVoorbeelden.LEERLINGEN;
import static nl.passendonderwijs.placement.leerling.LeerlingVoorbeelden.TWEEDE;
import static nl.passendonderwijs.placement.proef.School.als;
import static nl.passendonderwijs.placement.proef.School.alsBestuur;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.passendonderwijs.kit.platform.Testplatform;
import nl.passendonderwijs.placement.proef.Register;
import nl.passendonderwijs.placement.proef.Samenloop;
import nl.passendonderwijs.placement.proef.VerzetbareKlok;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(Testplatform.class)
class SchorsingApiTest {

    @Inject
    VerzetbareKlok klok;

    @BeforeEach
    void scholen() {
        Register.vul();
    }

    @Test
    void SCH_01_de_leerling_staat_op_geschorst_zolang_het_duurt() {
        var leerling = leerling();
        var id = ingeschreven(leerling);
        schors(leerling, schorsing("2026-03-09", "2026-03-11")).then().statusCode(201);

        assertThat(statusOp("2026-03-08", leerling, id)).isEqualTo("INGESCHREVEN");
        assertThat(statusOp("2026-03-09", leerling, id)).isEqualTo("GESCHORST");
        assertThat(statusOp("2026-03-11", leerling, id)).isEqualTo("GESCHORST");
        assertThat(statusOp("2026-03-12", leerling, id)).isEqualTo("INGESCHREVEN");
    }

    @Test
    void SCH_01_zonder_melding_aan_de_inspectie_niet_langer_dan_een_dag() {
        var leerling = leerling();
        ingeschreven(leerling);
        var schorsing = schorsing("2026-03-09", "2026-03-11");
        schorsing.remove("inspectiemeldingsdatum");

        var antwoord = schors(leerling, schorsing);

        antwoord.then()
                .statusCode(409)
                .body("code", equalTo("SCH-01"))
                .body("errors.pointer", contains("#/inspectiemeldingsdatum"));
    }

    @Test
    void SCH_01_noemt_elke_fout() {
        var leerling = leerling();
        ingeschreven(leerling);
        var schorsing = schorsing("2026-03-09", "2026-03-20");
        schorsing.put("motivering", " ");
        schorsing.put("inspectiemeldingsdatum", "2199-01-01");
        schorsing.put("inschrijving", "01932c0b-2a10-7d31-8f02-4b5c6d7e8f90");

        var antwoord = schors(leerling, schorsing);

        antwoord.then()
                .statusCode(400)
                .body(
                        "errors.pointer",
                        contains("#/einddatum", "#/inschrijving", "#/inspectiemeldingsdatum", "#/motivering"));
    }

    @Test
    void een_schorsing_kan_eerder_worden_beeindigd() {
        var leerling = leerling();
        var id = ingeschreven(leerling);
        String schorsing =
                schors(leerling, schorsing("2026-03-09", "2026-03-11")).path("id");

        beeindig(leerling, schorsing, "2026-03-09").then().statusCode(201).body("eerderBeeindigd", equalTo(true));

        assertThat(statusOp("2026-03-10", leerling, id)).isEqualTo("INGESCHREVEN");
        beeindig(leerling, schorsing, "2026-03-09").then().statusCode(409).body("code", equalTo("al-beeindigd"));
    }

    @ParameterizedTest
    @CsvSource({"2026-03-10,2026-03-12", "2026-03-09,2026-03-11", "2026-03-06,2026-03-09"})
    void op_een_dag_die_al_geschorst_is_komt_er_geen_bij(String begin, String einde) {
        var leerling = leerling();
        ingeschreven(leerling);
        schors(leerling, schorsing("2026-03-09", "2026-03-11")).then().statusCode(201);

        var antwoord = schors(leerling, schorsing(begin, einde));

        antwoord.then().statusCode(409).body("code", equalTo("overlapt"));
    }

    @Test
    void beeindigen_kan_zolang_er_een_schorsing_is() {
        var leerling = leerling();
        var id = ingeschreven(leerling);
        schors(leerling, schorsing("2026-03-09", "2026-03-11")).then().statusCode(201);

        assertThat(stappenOp("2026-03-11", leerling, id)).contains("SCHORSING_BEEINDIGEN");
        assertThat(stappenOp("2026-03-12", leerling, id)).doesNotContain("SCHORSING_BEEINDIGEN");
    }

    @Test
    void eerder_beeindigen_is_eerder() {
        var leerling = leerling();
        ingeschreven(leerling);
        String schorsing =
                schors(leerling, schorsing("2026-03-09", "2026-03-11")).path("id");

        beeindig(leerling, schorsing, "2026-03-11").then().statusCode(400).body("errors.code", contains("niet-eerder"));
    }

    @Test
    void twee_schorsingen_tegelijk_worden_er_een() throws Exception {
        var leerling = leerling();
        ingeschreven(leerling);

        var antwoorden = Samenloop.tweemaal(() -> schors(leerling, schorsing("2026-03-09", "2026-03-11")));

        assertThat(antwoorden).map(antwoord -> antwoord.statusCode()).containsExactlyInAnyOrder(201, 409);
    }

    @Test
    void wie_niet_is_ingeschreven_wordt_niet_geschorst() {
        schors(leerling(), schorsing("2026-03-09", "2026-03-09"))
                .then()
                .statusCode(409)
                .body("code", equalTo("niet-ingeschreven"));
    }

    @Test
    void een_ander_bestuur_ziet_en_doet_niets() {
        var leerling = leerling();
        ingeschreven(leerling);
        String schorsing =
                schors(leerling, schorsing("2026-03-09", "2026-03-11")).path("id");

        als(TWEEDE).get(schorsingen(leerling)).then().statusCode(404);
        als(TWEEDE).get(schorsingen(leerling) + "/" + schorsing).then().statusCode(404);
        als(TWEEDE)
                .body(schorsing("2026-04-09", "2026-04-09"))
                .post(schorsingen(leerling))
                .then()
                .statusCode(404);
    }

    @Test
    void SCH_01_de_redenen_staan_in_de_historie_en_laat_melden_is_een_bevinding() {
        var leerling = leerling();
        var id = ingeschreven(leerling);
        var schorsing = schorsing("2026-03-09", "2026-03-11");
        schorsing.put("inspectiemeldingsdatum", "2026-03-10");
        schors(leerling, schorsing).then().statusCode(201).body("bevindingen.code", contains("inspectie-te-laat"));
        alsBestuur().get(schorsingen(leerling)).then().body("resultaten[0].bevindingen.regel", contains("SCH-01"));

        var historie = alsBestuur().get(pad(leerling) + "/" + id + "/historie");

        historie.then()
                .body("resultaten[1].stap", equalTo("SCHORSEN"))
                .body("resultaten[1].toelichting", equalTo("Het was niet veilig meer."))
                .body("resultaten[1].bevindingen.code", contains("inspectie-te-laat"));
    }

    private String statusOp(String dag, String leerling, String inschrijving) {
        return leesOp(dag, leerling, inschrijving).path("status");
    }

    private List<String> stappenOp(String dag, String leerling, String inschrijving) {
        return leesOp(dag, leerling, inschrijving).path("mogelijkeStappen");
    }

    private Response leesOp(String dag, String leerling, String inschrijving) {
        klok.zetOp(LocalDate.parse(dag));
        try {
            return lees(leerling, inschrijving);
        } finally {
            klok.loopWeer();
        }
    }

    private static Map<String, Object> schorsing(String begin, String einde) {
        return new HashMap<>(Map.of(
                "begindatum",
                begin,
                "einddatum",
                einde,
                "motivering",
                "Het was niet veilig meer.",
                "inspectiemeldingsdatum",
                begin));
    }

    private static Response schors(String leerling, Map<String, Object> schorsing) {
        return alsBestuur().body(schorsing).post(schorsingen(leerling));
    }

    private static Response beeindig(String leerling, String schorsing, String laatsteDag) {
        return alsBestuur()
                .body(Map.of("einddatum", laatsteDag))
                .post(schorsingen(leerling) + "/" + schorsing + "/beeindigingen");
    }

    private static String schorsingen(String leerling) {
        return LEERLINGEN + "/" + leerling + "/schorsingen";
    }
}
