package nl.passendonderwijs.placement.leerling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.passendonderwijs.kit.waarden.SoortOnderwijs;
import nl.passendonderwijs.placement.motivering.Waarschuwing;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BasisschoolleeftijdTest {

    @ParameterizedTest
    @CsvSource({
        "BAO, 2010-07-31, 2025-07-31, te-oud-voor-bao",
        "BAO, 2010-08-01, 2025-07-31,",
        "BAO, 2010-08-01, 2025-08-01, te-oud-voor-bao",
        "BAO, 2011-07-31, 2025-08-01, te-oud-voor-bao",
        "BAO, 2011-08-01, 2025-08-01,",
        "SBO, 2009-05-14, 2025-08-01,",
        "VO, 2009-05-14, 2025-08-01,",
    })
    void INS_01_waarschuwt_wie_in_het_gewenste_schooljaar_vijftien_is_voor_het_bao(
            SoortOnderwijs soort, LocalDate geboren, LocalDate gewenst, String code) {
        var waarschuwing = Basisschoolleeftijd.toetsWens(geboren, gewenst, soort);

        assertThat(waarschuwing.map(Waarschuwing::code).orElse(null)).isEqualTo(code);
    }
}
