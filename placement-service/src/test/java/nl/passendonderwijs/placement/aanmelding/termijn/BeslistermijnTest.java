package nl.passendonderwijs.placement.aanmelding.termijn;

import static nl.passendonderwijs.placement.termijn.TermijnVoorbeelden.WET;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.passendonderwijs.kit.tijd.Termijnduur;
import nl.passendonderwijs.kit.tijd.Termijnkalender;
import nl.passendonderwijs.kit.waarden.Periode;
import nl.passendonderwijs.placement.motivering.Waarschuwing;
import nl.passendonderwijs.placement.termijn.Keuzes;
import nl.passendonderwijs.placement.termijn.TermijnVoorbeelden;
import nl.passendonderwijs.placement.termijn.Voortgang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BeslistermijnTest {

    @ParameterizedTest
    @CsvSource({
        "2024-09-02, 2024-10-14, 2024-10-14",
        "2024-11-13, 2024-12-25, 2024-12-27",
        "2024-03-16, 2024-04-27, 2024-04-29",
        "2025-03-07, 2025-04-18, 2025-04-22",
        "2025-03-24, 2025-05-05, 2025-05-06",
        "2025-04-17, 2025-05-29, 2025-05-30",
    })
    void ZP_10_beslistermijn_eindigt_na_zes_weken_op_een_werkdag(
            LocalDate ontvangst, LocalDate rekenkundig, LocalDate uiterlijk) {
        var termijn = Beslistermijn.vanaf(ontvangst, WET);

        assertThat(termijn.stand().einde().rekenkundigEinde()).isEqualTo(rekenkundig);
        assertThat(termijn.uiterlijkeDatum()).isEqualTo(uiterlijk);
    }

    @Test
    void ZP_10_telt_een_gelijkgestelde_dag_mee_als_feestdag() {
        var kalender = new Termijnkalender(Set.of(LocalDate.of(2025, 5, 30)));
        var regels = TermijnVoorbeelden.met(kalender);

        var termijn = Beslistermijn.vanaf(LocalDate.of(2025, 4, 17), regels);

        assertThat(termijn.uiterlijkeDatum()).isEqualTo("2025-06-02");
    }

    @Test
    void ZP_10_merkt_een_besluit_na_de_laatste_dag_aan_als_te_laat() {
        var termijn = Beslistermijn.vanaf(LocalDate.of(2025, 3, 7), WET);

        var waarschuwing = termijn.waarschuwing(LocalDate.of(2025, 4, 23));

        assertThat(waarschuwing).map(Waarschuwing::regel).contains("ZP-10");
    }

    @Test
    void ZP_10_de_overtreding_begint_de_dag_na_de_laatste() {
        var termijn = Beslistermijn.vanaf(LocalDate.of(2025, 3, 7), WET);

        assertThat(termijn.stand().gevolgVanaf()).isEqualTo("2025-04-23");
    }

    @Test
    void ZP_10_vindt_een_besluit_op_de_laatste_dag_op_tijd() {
        var termijn = Beslistermijn.vanaf(LocalDate.of(2025, 3, 7), WET);

        var waarschuwing = termijn.waarschuwing(LocalDate.of(2025, 4, 22));

        assertThat(waarschuwing).isEmpty();
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "P4W, false, 2025-05-16, 2025-05-16",
        "P4W, true,  2025-05-20, 2025-05-20",
        "P10D, false, 2025-04-28, 2025-04-28",
        "P2W, false, 2025-05-02, 2025-05-02",
        "P17D, false, 2025-05-05, 2025-05-06",
    })
    void TRM_05_een_verlenging_telt_vanaf_het_rekenkundige_einde_tenzij_anders_ingesteld(
            String duur, boolean vanafVerschoven, LocalDate rekenkundig, LocalDate uiterlijk) {
        var regels = TermijnVoorbeelden.met(new Keuzes(false, false, vanafVerschoven));

        var verlenging = new Beslistermijn.Verlenging(LocalDate.of(2025, 4, 11), Termijnduur.van(duur));

        var termijn = Beslistermijn.van(LocalDate.of(2025, 3, 7), verlenging, List.of(), regels);

        assertThat(termijn.stand().einde().rekenkundigEinde()).isEqualTo(rekenkundig);
        assertThat(termijn.uiterlijkeDatum()).isEqualTo(uiterlijk);
        assertThat(termijn.stand().verlengd()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"false, 2025-05-23", "true, 2025-05-27"})
    void TRM_05_een_opschorting_in_de_verlenging_telt_hoe_er_ook_wordt_verlengd(
            boolean vanafVerschoven, LocalDate uiterlijk) {
        var regels = TermijnVoorbeelden.met(new Keuzes(false, false, vanafVerschoven));
        var verlenging = new Beslistermijn.Verlenging(LocalDate.of(2025, 4, 11), Termijnduur.weken(4));
        var stil = List.of(new Periode(LocalDate.of(2025, 4, 25), LocalDate.of(2025, 5, 2)));

        var termijn = Beslistermijn.van(LocalDate.of(2025, 3, 7), verlenging, stil, regels);

        assertThat(termijn.uiterlijkeDatum()).isEqualTo(uiterlijk);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-14, 2025-03-25, 2025-04-29",
        "2025-03-14, 2025-03-15, 2025-04-22",
        "2025-04-18, 2025-05-02, 2025-05-02",
        "2025-03-07, 2025-03-10, 2025-04-22",
    })
    void TRM_04_een_opschorting_schuift_het_einde_op_met_haar_dagen(LocalDate van, LocalDate tot, LocalDate uiterlijk) {
        var termijn = Beslistermijn.van(LocalDate.of(2025, 3, 7), null, List.of(new Periode(van, tot)), WET);

        assertThat(termijn.uiterlijkeDatum()).isEqualTo(uiterlijk);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-08, VERLOPEND, 52",
        "2025-03-20, OPGESCHORT, 40",
        "2025-04-29, VERLOPEND, 0",
        "2025-04-30, OVERSCHREDEN, -1",
    })
    void een_termijn_zegt_hoe_zij_ervoor_staat(LocalDate vandaag, Voortgang voortgang, long dagenOver) {
        var stil = List.of(new Periode(LocalDate.of(2025, 3, 14), LocalDate.of(2025, 3, 25)));
        var stand = Beslistermijn.van(LocalDate.of(2025, 3, 7), null, stil, WET).stand();

        assertThat(stand.voortgang(vandaag)).isEqualTo(voortgang);
        assertThat(stand.dagenOver(vandaag)).isEqualTo(dagenOver);
    }

    @Test
    void een_afgeronde_termijn_wacht_nergens_meer_op() {
        var stand = Beslistermijn.vanaf(LocalDate.of(2025, 3, 7), WET).stand().afgerond(LocalDate.of(2025, 4, 4));

        assertThat(stand.voortgang(LocalDate.of(2025, 5, 1))).isEqualTo(Voortgang.AFGEROND);
        assertThat(stand.dagenOver(LocalDate.of(2025, 5, 1))).isNull();
    }
}
