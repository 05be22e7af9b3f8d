package nl.passendonderwijs.placement.aanmelding.ontvangst;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.passendonderwijs.kit.uitkomst.Fout;
import nl.passendonderwijs.kit.waarden.SoortOnderwijs;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AanmeldleeftijdTest {

    private static final LocalDate GEBOREN = LocalDate.of(2022, 3, 8);

    @ParameterizedTest
    @CsvSource({
        "BAO, 2025-03-07, ZP-02",
        "SO, 2025-03-07, ZP-02",
        "BAO, 2025-03-08,",
        "VO, 2025-03-07, onwaarschijnlijke-leeftijd",
        "VO, 2025-03-08,",
    })
    void ZP_02_neemt_geen_aanmelding_aan_voor_de_derde_verjaardag(
            SoortOnderwijs soort, LocalDate ontvangst, String code) {
        var fout = Aanmeldleeftijd.toets(GEBOREN, ontvangst, soort);

        assertThat(fout.map(Fout::code).orElse(null)).isEqualTo(code);
    }
}
