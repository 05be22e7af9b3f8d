package nl.passendonderwijs.placement.aanmelding.termijn;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.passendonderwijs.kit.uitkomst.Fout;
import nl.passendonderwijs.placement.motivering.Waarschuwing;
import nl.passendonderwijs.placement.termijn.TermijnVoorbeelden;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InvoeringTest {

    private static final Invoering INVOERING = new Invoering(TermijnVoorbeelden.WET.invoering());

    @ParameterizedTest
    @CsvSource({"2014-07-31, voor-invoering", "2014-08-01,"})
    void ZP_10_wie_eerder_wilde_beginnen_valt_er_niet_onder(LocalDate gewenst, String code) {
        var fout = INVOERING.toetsWens(gewenst);

        assertThat(fout.map(Fout::code).orElse(null)).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"2014-03-07, voor-invoering", "2014-07-31, voor-invoering", "2014-08-01,"})
    void ZP_10_waarschuwt_dat_bij_ontvangst_de_termijnen_nog_niet_golden(LocalDate ontvangst, String code) {
        var waarschuwing = INVOERING.toetsOntvangst(ontvangst);

        assertThat(waarschuwing.map(Waarschuwing::code).orElse(null)).isEqualTo(code);
    }
}
