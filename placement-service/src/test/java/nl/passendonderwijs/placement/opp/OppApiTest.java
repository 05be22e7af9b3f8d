package nl.passendonderwijs.placement.opp;

import static nl.passendonderwijs.placement.opp.OppzaakVoorbeelden.begin;
import static nl.passendonderwijs.placement.opp.OppzaakVoorbeelden.begonnen;
import static nl.passendonderwijs.placement.opp.OppzaakVoorbeelden.stap;
import static nl.passendonderwijs.placement.opp.OppzaakVoorbeelden.vastgesteld;
import static nl.passendonderwijs.placement.opp.OppzaakVoorbeelden.zet;
import static nl.passendonderwijs.placement.proef.School.als;
import static nl.passendonderwijs.placement.proef.School.alsBestuur;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import nl.passendonderwijs.kit.platform.Testplatform;
import nl.passendonderwijs.placement.leerling.LeerlingVoorbeelden;
import nl.passendonderwijs.placement.proef.Register;
import nl.passendonderwijs.placement.proef.VerzetbareKlok;
import nl.passendonderwijs.placement.proef.VestigingVoorbeelden;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An ontwikkelingsperspectief from its beginning to its end, and who may see it. */
@QuarkusTest
@QuarkusTestResource(Testplatform.class)
class OppApiTest {

    private static final Map<String, Object> DAG = Map.of("datum", "2026-11-02");

    @Inject
    VerzetbareKlok klok;

    @BeforeEach
    void scholen() {
        Register.vul();
        klok.zetOp(LocalDate.of(2026, 11, 22));
    }

    @AfterEach
    void tijd() {
        klok.loopWeer();
    }

    @Test
    void OPP_01_OPP_02_zegt_waarom_het_moet_en_telt_zes_weken() {
        var opp = begonnen();

        alsBestuur()
                .get(opp)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .header("Cache-Control", containsString("no-store"))
                .body("status", equalTo("IN_VOORBEREIDING"))
                .body("verplicht", equalTo(true))
                .body("swv", equalTo("PO2602"))
                .body("inhoud", nullValue())
                .body("termijnen.soort", contains("OPPTERMIJN"))
                .body("termijnen[0].uiterlijkeDatum", equalTo("2026-10-05"));
    }

    @Test
    void OPP_02_na_een_tijdelijke_plaatsing_telt_de_definitieve() {
        var opp = begonnen(begin("plaatsingsdatum", "2026-09-14"));

        alsBestuur().get(opp).then().body("termijnen[0].begindatum", equalTo("2026-09-14"));
    }

    @Test
    void OPP_01_wie_er_geen_hoeft_te_hebben_heeft_geen_termijn() {
        var opp = begonnen(begin("extraOndersteuning", false));

        alsBestuur().get(opp).then().body("verplicht", equalTo(false)).body("termijnen", empty());
    }

    @Test
    void na_het_einde_kan_niets_meer_en_mag_er_een_nieuw_komen() {
        var leerling = LeerlingVoorbeelden.geregistreerd(LeerlingVoorbeelden.EERSTE);
        var opp = begin(leerling, begin()).then().statusCode(201).extract().header("Location");
        begin(leerling, begin()).then().statusCode(409).body("code", equalTo("al-gestart"));

        stap(opp, "beeindigingen", Map.of("datum", "2026-11-02", "reden", "NIET_MEER_NODIG"));

        zet(opp, "overleggen", DAG)
                .then()
                .statusCode(409)
                .body("code", equalTo("stap-niet-mogelijk"))
                .body("detail", containsString("BEEINDIGD"));
        alsBestuur().get(opp).then().body("einddatum", nullValue()).body("termijnen.status", contains("AFGEROND"));
        begin(leerling, begin()).then().statusCode(201);
        alsBestuur().get(OppzaakVoorbeelden.pad(leerling)).then().body("resultaten.size()", equalTo(2));
    }

    @ParameterizedTest
    @CsvSource({
        "vestiging, 99ZZ99, #/vestiging, onbekende-vestiging",
        "vestiging, 01VI00, #/vestiging, ander-bestuur",
        "soortOnderwijs, SBO, #/soortOnderwijs, niet-aangeboden",
        "soortOnderwijs, , #/soortOnderwijs, verplicht",
        "inschrijfdatum, 2014-07-31, #/inschrijfdatum, voor-invoering",
        "plaatsingsdatum, 2026-08-23, #/plaatsingsdatum, voor-inschrijving",
        "alleenLwoo, true, #/alleenLwoo, alleen-vo",
    })
    void noemt_de_fout_bij_het_veld(String veld, @Nullable String waarde, String pointer, String code) {
        var leerling = LeerlingVoorbeelden.geregistreerd(LeerlingVoorbeelden.EERSTE);
        var begin = begin(veld, "true".equals(waarde) ? Boolean.TRUE : waarde);

        var antwoord = begin(leerling, begin);

        antwoord.then()
                .statusCode(400)
                .body("errors.pointer", contains(pointer))
                .body("errors.code", contains(code));
    }

    @Test
    void een_stap_in_de_toekomst_of_zonder_wijziging_wordt_geweigerd() {
        var opp = vastgesteld();

        zet(opp, "overleggen", Map.of("datum", "2026-11-23")).then().statusCode(400);
        zet(opp, "bijstellingen", DAG).then().statusCode(400).body("errors.code", contains("geen-wijziging"));
    }

    @Test
    void een_ander_bestuur_ziet_niets_en_kan_niets() {
        var opp = begonnen();
        var ander = "bestuur:" + VestigingVoorbeelden.ANDER_BESTUUR;

        als(ander).get(opp).then().statusCode(404);
        als(ander).get(opp + "/historie").then().statusCode(404);
        als(ander).get(opp.substring(0, opp.lastIndexOf('/'))).then().statusCode(404);
        als(ander).body(DAG).post(opp + "/overleggen").then().statusCode(404);
        als("swv:PO2602").get(opp).then().statusCode(403);
        als("vestiging:" + VestigingVoorbeelden.SBO).get(opp).then().statusCode(200);
    }

    @Test
    void wie_een_andere_versie_zag_krijgt_412() {
        var opp = begonnen();
        stap(opp, "overleggen", DAG);

        var antwoord = alsBestuur().header("If-Match", "\"0\"").body(DAG).post(opp + "/hoorgesprekken");

        antwoord.then().statusCode(412);
    }

    @Test
    void OPP_04_het_einde_rondt_ook_de_evaluatietermijn_af() {
        var opp = vastgesteld();

        stap(opp, "beeindigingen", Map.of("datum", "2026-11-02", "reden", "NIET_MEER_NODIG"));

        alsBestuur().get(opp).then().body("termijnen.status", contains("AFGEROND", "AFGEROND"));
    }
}
