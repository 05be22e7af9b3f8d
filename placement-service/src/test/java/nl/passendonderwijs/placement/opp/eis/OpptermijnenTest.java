package nl.passendonderwijs.placement.opp.eis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpptermijnenTest {

    @ParameterizedTest
    @CsvSource({
        "2024-08-26, 2024-10-07",
        "2024-11-13, 2024-12-27",
        "2025-03-07, 2025-04-22",
        "2025-03-24, 2025-05-06",
        "2025-04-17, 2025-05-30",
        "2026-08-29, 2026-10-12",
    })
    void OPP_02_zes_weken_na_inschrijving_en_nooit_op_een_vrije_dag(LocalDate ingeschreven, LocalDate uiterlijk) {
        var termijn = Opptermijn.vanaf(ingeschreven, OppregelsVoorbeelden.WET);

        assertThat(termijn.stand().uiterlijkeDatum()).isEqualTo(uiterlijk);
        assertThat(termijn.waarschuwing(uiterlijk)).isEmpty();
        assertThat(termijn.waarschuwing(uiterlijk.plusDays(1)))
                .hasValueSatisfying(late -> assertThat(late.regel()).isEqualTo("OPP-02"));
    }

    @ParameterizedTest
    @CsvSource({"2025-08-01, 2026-07-31, 2027-07-31", "2026-07-31, 2026-07-31, 2027-07-31"})
    void OPP_04_elk_schooljaar_een_evaluatie(LocalDate dag, LocalDate naVaststelling, LocalDate naEvaluatie) {
        var eerste = Evaluatietermijn.naVaststelling(dag);
        var volgende = Evaluatietermijn.naEvaluatie(dag);

        assertThat(eerste.stand().uiterlijkeDatum()).isEqualTo(naVaststelling);
        assertThat(volgende.stand().uiterlijkeDatum()).isEqualTo(naEvaluatie);
        assertThat(eerste.waarschuwing(naVaststelling)).isEmpty();
        assertThat(eerste.waarschuwing(naVaststelling.plusDays(1))).isPresent();
    }
}
