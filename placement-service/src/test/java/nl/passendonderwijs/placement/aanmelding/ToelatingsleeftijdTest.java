package nl.passendonderwijs.placement.aanmelding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.passendonderwijs.kit.uitkomst.Fout;
import nl.passendonderwijs.kit.waarden.SoortOnderwijs;
import nl.passendonderwijs.placement.motivering.Waarschuwing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ToelatingsleeftijdTest {

    private static final LocalDate GEBOREN = LocalDate.of(2021, 5, 14);

    @ParameterizedTest
    @CsvSource({"BAO, 2025-05-13, ZP-05", "SBO, 2025-05-13, ZP-05", "BAO, 2025-05-14,", "VO, 2025-05-13,"})
    void ZP_05_laat_in_het_po_niet_toe_voor_de_vierde_verjaardag(SoortOnderwijs soort, LocalDate start, String code) {
        var fout = Toelatingsleeftijd.van(GEBOREN, soort).toets(start);

        assertThat(fout.map(Fout::code).orElse(null)).isEqualTo(code);
    }

    @Test
    void ZP_05_waarschuwt_als_ouders_een_eerdere_dag_wensen() {
        var leeftijd = Toelatingsleeftijd.van(GEBOREN, SoortOnderwijs.BAO);

        var waarschuwing = leeftijd.toetsWens(LocalDate.of(2025, 4, 1));

        assertThat(waarschuwing).map(Waarschuwing::regel).contains("ZP-05");
    }
}
