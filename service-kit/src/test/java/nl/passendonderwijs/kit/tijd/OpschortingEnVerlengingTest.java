package nl.passendonderwijs.kit.tijd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import nl.passendonderwijs.kit.waarden.Periode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpschortingEnVerlengingTest {
    private static final Termijnkalender KALENDER = Termijnkalender.zonderGelijkgesteldeDagen();
    private static final LocalDate VOOR_KERST = LocalDate.of(2024, 11, 13);

    @ParameterizedTest(name = "{0} stil {1}: {4}")
    @CsvSource({
        "2024-09-02, 2024-09-10/2024-09-24, 2024-10-28, 2024-10-28, veertien dagen",
        "2024-09-02, 2024-09-10/2024-09-11, 2024-10-15, 2024-10-15, een dag",
        "2024-11-04, 2024-11-12/2024-11-21, 2024-12-25, 2024-12-27, naar Kerst",
        "2024-11-13, 2024-11-20/2024-11-22, 2024-12-27, 2024-12-27, van Kerst af",
        "2024-09-02, 2024-08-25/2024-09-05, 2024-10-16, 2024-10-16, dag 0 en eerder tellen niet",
        "2024-09-02, 2024-10-14/2024-10-16, 2024-10-16, 2024-10-16, op de laatste dag",
        "2024-09-02, 2024-10-15/2024-10-30, 2024-10-14, 2024-10-14, een dag te laat",
        "2024-03-16, 2024-04-29/2024-05-02, 2024-05-02, 2024-05-02, op de verschoven laatste dag",
        "2024-03-16, 2024-04-30/2024-05-02, 2024-04-27, 2024-04-29, na de verschoven laatste dag",
        "2025-03-03, 2025-03-24/2025-04-07, 2025-04-28, 2025-04-28, over de zomertijd heen",
        "2024-01-15, 2024-02-19/2024-03-04, 2024-03-11, 2024-03-11, over de schrikkeldag heen"
    })
    void TRM_04_elke_opgeschorte_dag_verlegt_het_einde_een_dag(
            LocalDate dag0, String stil, LocalDate rekenkundig, LocalDate uiterlijk, String waarom) {
        Termijn termijn = Termijn.wettelijk(dag0, Termijnduur.weken(6)).opgeschort(Periode.van(stil));

        assertThat(KALENDER.einde(termijn)).as(waarom).isEqualTo(new Termijneinde(rekenkundig, uiterlijk));
    }

    @Test
    void TRM_04_een_dag_die_tweemaal_is_opgeschort_telt_eenmaal() {
        Termijn termijn = Termijn.wettelijk(LocalDate.of(2024, 9, 2), Termijnduur.weken(6))
                .opgeschort(Periode.van("2024-09-15/2024-09-24"))
                .opgeschort(Periode.van("2024-09-10/2024-09-20"));

        assertThat(KALENDER.uiterlijkeDatum(termijn)).isEqualTo("2024-10-28");
    }

    @Test
    void TRM_04_een_opschorting_kan_vallen_in_de_tijd_die_een_eerdere_gaf_ook_als_zij_eerst_gemeld_is() {
        Termijn termijn = Termijn.wettelijk(LocalDate.of(2024, 9, 2), Termijnduur.weken(6))
                .opgeschort(Periode.van("2024-10-21/2024-10-23"))
                .opgeschort(Periode.van("2024-09-10/2024-09-24"));

        assertThat(KALENDER.uiterlijkeDatum(termijn)).isEqualTo("2024-10-30");
    }

    @Test
    void TRM_04_een_opschorting_zonder_einde_heeft_geen_uitkomst() {
        Termijn termijn = Termijn.wettelijk(VOOR_KERST, Termijnduur.weken(6));

        assertThatIllegalArgumentException().isThrownBy(() -> termijn.opgeschort(Periode.vanaf(VOOR_KERST)));
    }

    @Test
    void TRM_05_een_verlenging_telt_vanaf_het_rekenkundige_einde() {
        Termijn verlengd = Termijn.wettelijk(VOOR_KERST, Termijnduur.weken(6)).verlengd(Termijnduur.weken(4));

        assertThat(KALENDER.uiterlijkeDatum(verlengd)).isEqualTo("2025-01-22");
    }

    @Test
    void TRM_05_het_einde_van_voor_de_verlenging_blijft_bekend() {
        Termijn verlengd = Termijn.wettelijk(VOOR_KERST, Termijnduur.weken(6)).verlengd(Termijnduur.weken(4));

        assertThat(KALENDER.einde(verlengd.zonderVerlenging()))
                .isEqualTo(new Termijneinde(LocalDate.of(2024, 12, 25), LocalDate.of(2024, 12, 27)));
    }

    @Test
    void TRM_05_een_verlengde_termijn_kan_ook_stilstaan() {
        Termijn verlengd = Termijn.wettelijk(VOOR_KERST, Termijnduur.weken(6))
                .verlengd(Termijnduur.weken(4))
                .opgeschort(Periode.van("2025-01-06/2025-01-09"));

        assertThat(KALENDER.einde(verlengd))
                .isEqualTo(new Termijneinde(LocalDate.of(2025, 1, 25), LocalDate.of(2025, 1, 27)));
    }

    @Test
    void TRM_03_twaalf_weken_met_zes_weken_verdaging_schuift_nog() {
        Termijn bezwaar = Termijn.wettelijk(LocalDate.of(2024, 8, 21), Termijnduur.weken(12))
                .verlengd(Termijnduur.weken(6));

        assertThat(KALENDER.einde(bezwaar))
                .isEqualTo(new Termijneinde(LocalDate.of(2024, 12, 25), LocalDate.of(2024, 12, 27)));
    }

    @Test
    void TRM_03_de_verlenging_beslist_of_het_einde_schuift() {
        Termijn jaren = Termijn.wettelijk(LocalDate.of(2021, 11, 27), Termijnduur.jaren(3))
                .verlengd(Termijnduur.weken(4));

        assertThat(KALENDER.uiterlijkeDatum(jaren)).isEqualTo("2024-12-27");
    }

    @Test
    void TRM_03_een_opgeschorte_dag_is_geen_werkdag_van_de_termijn() {
        Termijn termijn = Termijn.wettelijk(LocalDate.of(2024, 9, 2), Termijnduur.dagen(3))
                .opgeschort(Periode.van("2024-09-03/2024-09-07"));

        assertThat(KALENDER.einde(termijn))
                .isEqualTo(new Termijneinde(LocalDate.of(2024, 9, 9), LocalDate.of(2024, 9, 10)));
    }

    @Test
    void TRM_06_een_vaste_begindag_schuift_ook_na_opschorting_niet() {
        Termijn termijn =
                Termijn.letterlijk(VOOR_KERST, Termijnduur.weken(6)).opgeschort(Periode.van("2024-11-20/2024-11-21"));

        assertThat(KALENDER.uiterlijkeDatum(termijn)).isEqualTo("2024-12-26");
    }
}
