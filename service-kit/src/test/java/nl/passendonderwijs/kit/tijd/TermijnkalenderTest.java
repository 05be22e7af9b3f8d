package nl.passendonderwijs.kit.tijd;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermijnkalenderTest {
    private static final Termijnkalender KALENDER = Termijnkalender.zonderGelijkgesteldeDagen();

    @ParameterizedTest(name = "{0} + 6 weken")
    @CsvSource({
        "2024-09-02, 2024-10-14, 2024-10-14",
        "2024-11-13, 2024-12-25, 2024-12-27",
        "2024-03-16, 2024-04-27, 2024-04-29",
        "2025-03-07, 2025-04-18, 2025-04-22",
        "2025-03-24, 2025-05-05, 2025-05-06",
        "2025-04-17, 2025-05-29, 2025-05-30"
    })
    void TRM_01_TRM_02_zes_weken_eindigen_op_een_werkdag(
            LocalDate ontvangen, LocalDate rekenkundig, LocalDate uiterlijk) {
        Termijn termijn = Termijn.wettelijk(ontvangen, Termijnduur.weken(6));

        assertThat(KALENDER.einde(termijn)).isEqualTo(new Termijneinde(rekenkundig, uiterlijk));
    }

    @ParameterizedTest(name = "{0} + 10 weken")
    @CsvSource({
        "2024-09-02, 2024-11-11, 2024-11-12",
        "2024-11-13, 2025-01-22, 2025-01-23",
        "2024-03-16, 2024-05-25, 2024-05-26",
        "2025-03-07, 2025-05-16, 2025-05-17",
        "2025-03-24, 2025-06-02, 2025-06-03",
        "2025-04-17, 2025-06-26, 2025-06-27"
    })
    void TRM_06_een_vaste_begindag_schuift_niet(LocalDate ontvangen, LocalDate einde, LocalDate dagErna) {
        Termijn termijn = Termijn.letterlijk(ontvangen, Termijnduur.weken(10));

        assertThat(KALENDER.einde(termijn)).isEqualTo(new Termijneinde(einde, einde));
        assertThat(einde.plusDays(1)).isEqualTo(dagErna);
    }

    @ParameterizedTest(name = "{0} + {1}: {4}")
    @CsvSource({
        "2023-11-13, P6W, 2023-12-25, 2023-12-27, beide Kerstdagen op maandag en dinsdag",
        "2022-11-13, P6W, 2022-12-25, 2022-12-27, Kerst op zondag en maandag",
        "2021-11-13, P6W, 2021-12-25, 2021-12-27, Kerst op zaterdag en zondag",
        "2020-11-13, P6W, 2020-12-25, 2020-12-28, Kerst op vrijdag en zaterdag",
        "2023-11-20, P6W, 2024-01-01, 2024-01-02, Nieuwjaarsdag",
        "2022-11-19, P6W, 2022-12-31, 2023-01-02, oudjaar op zaterdag en nieuwjaar op zondag",
        "2020-12-24, P1W, 2020-12-31, 2020-12-31, oudjaarsdag is een werkdag",
        "2024-02-16, P6W, 2024-03-29, 2024-04-02, Goede Vrijdag",
        "2024-02-18, P6W, 2024-03-31, 2024-04-02, eerste Paasdag en de zomertijd",
        "2026-02-23, P6W, 2026-04-06, 2026-04-07, tweede Paasdag",
        "2024-03-28, P6W, 2024-05-09, 2024-05-10, Hemelvaartsdag",
        "2016-03-24, P6W, 2016-05-05, 2016-05-06, Hemelvaartsdag op 5 mei",
        "2027-03-24, P6W, 2027-05-05, 2027-05-07, 5 mei en dan Hemelvaartsdag",
        "2024-04-08, P6W, 2024-05-20, 2024-05-21, tweede Pinksterdag",
        "2020-03-16, P6W, 2020-04-27, 2020-04-28, Koningsdag op maandag",
        "2025-03-15, P6W, 2025-04-26, 2025-04-28, Koningsdag een dag eerder omdat 27 april zondag is",
        "2026-03-16, P6W, 2026-04-27, 2026-04-28, Koningsdag direct na een weekend",
        "2013-03-19, P6W, 2013-04-30, 2013-05-01, Koninginnedag op 30 april",
        "2012-03-19, P6W, 2012-04-30, 2012-05-01, de laatste Koninginnedag op maandag",
        "2019-03-24, P6W, 2019-05-05, 2019-05-06, 5 mei op zondag",
        "2024-02-01, P4W, 2024-02-29, 2024-02-29, schrikkeldag",
        "2023-02-01, P4W, 2023-03-01, 2023-03-01, geen schrikkeljaar",
        "2024-01-31, P1M, 2024-02-29, 2024-02-29, de maand heeft geen 31e",
        "2023-01-31, P1M, 2023-02-28, 2023-02-28, de maand heeft geen 29e",
        "2025-11-30, P3M, 2026-02-28, 2026-03-02, einde van februari op zaterdag",
        "2000-02-15, P2W, 2000-02-29, 2000-02-29, ook 2000 is een schrikkeljaar",
        "2025-03-21, P2W, 2025-04-04, 2025-04-04, over het begin van de zomertijd heen",
        "2025-03-16, P2W, 2025-03-30, 2025-03-31, op de dag van de zomertijd",
        "2024-10-14, P2W, 2024-10-28, 2024-10-28, over het einde van de zomertijd heen",
        "2024-10-13, P2W, 2024-10-27, 2024-10-28, op de dag van de wintertijd",
        "2024-07-10, P6W, 2024-08-21, 2024-08-21, schoolvakantie telt gewoon mee"
    })
    void TRM_02_schuift_over_weekend_en_feestdag(
            LocalDate dag0, String duur, LocalDate rekenkundig, LocalDate uiterlijk, String waarom) {
        Termijn termijn = Termijn.wettelijk(dag0, Termijnduur.van(duur));

        assertThat(KALENDER.einde(termijn)).as(waarom).isEqualTo(new Termijneinde(rekenkundig, uiterlijk));
    }

    @ParameterizedTest(name = "{0} + {1}")
    @CsvSource({
        "2024-10-02, P12W, 2024-12-27",
        "2024-09-25, P13W, 2024-12-25",
        "2024-09-26, P90D, 2024-12-27",
        "2024-09-25, P91D, 2024-12-25",
        "2024-09-25, P3M, 2024-12-27",
        "2024-08-25, P4M, 2024-12-25",
        "2023-12-25, P1Y, 2024-12-25",
        "2021-12-25, P3Y, 2024-12-25"
    })
    void TRM_03_een_lange_termijn_schuift_niet(LocalDate dag0, String duur, LocalDate uiterlijk) {
        Termijn termijn = Termijn.wettelijk(dag0, Termijnduur.van(duur));

        assertThat(KALENDER.einde(termijn)).isEqualTo(new Termijneinde(LocalDate.of(2024, 12, 25), uiterlijk));
    }

    @ParameterizedTest(name = "{0} + {1}: {3}")
    @CsvSource({
        "2024-09-05, P3D, 2024-09-09, vrijdag en maandag zijn er twee",
        "2024-09-06, P3D, 2024-09-10, alleen maandag is te weinig",
        "2024-09-06, P2D, 2024-09-09, twee dagen hoeven geen twee werkdagen te hebben",
        "2025-04-17, P3D, 2025-04-23, Pasen",
        "2024-12-24, P3D, 2024-12-30, Kerst",
        "2023-12-29, P3D, 2024-01-03, oud en nieuw"
    })
    void TRM_03_een_termijn_van_drie_dagen_heeft_twee_werkdagen(
            LocalDate dag0, String duur, String uiterlijk, String waarom) {
        Termijn termijn = Termijn.wettelijk(dag0, Termijnduur.van(duur));

        assertThat(KALENDER.uiterlijkeDatum(termijn)).as(waarom).isEqualTo(uiterlijk);
    }

    @Test
    void TRM_02_een_gelijkgestelde_dag_telt_als_feestdag() {
        Termijnkalender metBrugdag = new Termijnkalender(Set.of(LocalDate.of(2025, 5, 30)));
        Termijn termijn = Termijn.wettelijk(LocalDate.of(2025, 4, 17), Termijnduur.weken(6));

        assertThat(metBrugdag.uiterlijkeDatum(termijn)).isEqualTo("2025-06-02");
    }

    @Test
    void wie_op_de_uiterlijke_datum_handelt_is_op_tijd() {
        Termijn termijn = Termijn.wettelijk(LocalDate.of(2024, 11, 13), Termijnduur.weken(6));

        Termijneinde einde = KALENDER.einde(termijn);

        assertThat(einde.opTijd(LocalDate.of(2024, 12, 27))).isTrue();
        assertThat(einde.verstrekenOp(LocalDate.of(2024, 12, 28))).isTrue();
    }
}
