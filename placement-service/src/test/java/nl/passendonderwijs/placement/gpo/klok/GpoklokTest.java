package nl.passendonderwijs.placement.gpo.klok;

import static nl.passendonderwijs.placement.bezwaar.Geweigerd.BEZWAREN;
import static nl.passendonderwijs.placement.proef.School.alsBestuur;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.passendonderwijs.kit.platform.Testplatform;
import nl.passendonderwijs.placement.bezwaar.Geweigerd;
import nl.passendonderwijs.placement.proef.Kopie;
import nl.passendonderwijs.placement.proef.Register;
import nl.passendonderwijs.placement.proef.Samenloop;
import nl.passendonderwijs.placement.proef.VerzetbareKlok;
import nl.passendonderwijs.placement.termijn.planning.Termijnklok;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A dispute of 24 April 2025, on which the oordeel should come by 3 July. */
@QuarkusTest
@QuarkusTestResource(Testplatform.class)
class GpoklokTest {

    private static final String ZAKEN = "/placement/v1/gpo-zaken/";
    private static final LocalDate LAATSTE_DAG = LocalDate.of(2025, 7, 3);

    @Inject
    VerzetbareKlok vandaag;

    @Inject
    Termijnklok klok;

    @BeforeEach
    void scholen() {
        Register.vul();
        vandaag.zetOp(LAATSTE_DAG);
    }

    @AfterEach
    void loopWeer() {
        vandaag.loopWeer();
    }

    @Test
    void GPO_02_vertelt_een_keer_in_de_historie_dat_het_oordeel_is_uitgebleven() throws Exception {
        var zaak = Geweigerd.bijDeBasisschool().metGeschil();
        klok.loop();
        assertThat(stappen(zaak)).containsExactly("INDIENEN");
        vandaag.zetOp(LAATSTE_DAG.plusDays(1));

        Samenloop.tweemaal(() -> {
            klok.loop();
            return true;
        });
        klok.loop();

        alsBestuur()
                .get(ZAKEN + zaak + "/historie")
                .then()
                .body("resultaten.stap", contains("INDIENEN", "OORDEELTERMIJN_VERSTREKEN"))
                .body("resultaten[1].datum", equalTo("2025-07-04"))
                .body("resultaten[1].bevindingen.regel", contains("GPO-02"));
        alsBestuur().get(ZAKEN + zaak).then().body("termijnen[1].status", equalTo("OVERSCHREDEN"));
    }

    @Test
    void BEZ_04_het_bezwaar_blijft_na_tien_weken_stilstaan_tot_het_oordeel() {
        var geweigerd = Geweigerd.bijDeBasisschool();
        var bezwaar = geweigerd.metBezwaar();
        var zaak = geweigerd.metGeschil();
        var laat = LAATSTE_DAG.plusWeeks(6);
        vandaag.zetOp(laat);

        klok.loop();

        assertThat(stilstand(bezwaar)).isEqualTo(laat.plusDays(1).toString());
        alsBestuur().get(BEZWAREN + "/" + bezwaar).then().body("beslistermijn.status", equalTo("OPGESCHORT"));
        vandaag.zetOp(laat.plusDays(3));
        klok.loop();
        assertThat(stilstand(bezwaar)).isEqualTo(laat.plusDays(4).toString());
        oordeel(zaak, laat.plusDays(2));
        assertThat(stilstand(bezwaar)).isEqualTo(laat.plusDays(2).toString());
        alsBestuur().get(BEZWAREN + "/" + bezwaar).then().body("beslistermijn.status", equalTo("VERLOPEND"));
    }

    @Test
    void GPO_02_vertelt_niets_van_een_zaak_met_een_oordeel() {
        var zaak = Geweigerd.bijDeBasisschool().metGeschil();
        oordeel(zaak, LAATSTE_DAG);
        vandaag.zetOp(LAATSTE_DAG.plusDays(1));

        klok.loop();

        assertThat(stappen(zaak)).containsExactly("INDIENEN", "OORDELEN");
    }

    private static void oordeel(String zaak, LocalDate datum) {
        var oordeel = Map.of(
                "oordeeldatum", datum.toString(), "uitkomst", "DEELS", "samenvatting", "Er is te weinig onderzocht.");
        alsBestuur().body(oordeel).post(ZAKEN + zaak + "/oordelen").then().statusCode(201);
    }

    private static List<String> stappen(String zaak) {
        return alsBestuur().get(ZAKEN + zaak + "/historie").path("resultaten.stap");
    }

    /** Until when the term on the work list stands still. */
    private static String stilstand(String bezwaar) {
        return Kopie.lees("SELECT opschortingen -> -1 ->> 'tot' FROM termijn WHERE zaak = ?::uuid", bezwaar)
                .getFirst();
    }
}
