package nl.passendonderwijs.placement.termijn;

import static nl.passendonderwijs.placement.termijn.TermijnVoorbeelden.WET;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import nl.passendonderwijs.kit.tijd.Termijnkalender;
import nl.passendonderwijs.placement.motivering.Waarschuwing;
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
    void ZP_10_vindt_een_besluit_op_de_laatste_dag_op_tijd() {
        var termijn = Beslistermijn.vanaf(LocalDate.of(2025, 3, 7), WET);

        var waarschuwing = termijn.waarschuwing(LocalDate.of(2025, 4, 22));

        assertThat(waarschuwing).isEmpty();
    }
}
