package nl.passendonderwijs.placement.aanmelding.termijn;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.passendonderwijs.kit.tijd.Termijnduur;
import nl.passendonderwijs.placement.motivering.Waarschuwing;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AanmeldmomentTest {

    private static final Termijnduur TIEN_WEKEN = Termijnduur.weken(10);

    @ParameterizedTest
    @CsvSource({
        // start on a Monday: ten weeks before is Whit Monday, and TRM-03 moves nothing
        "2025-06-09, 2025-08-18,",
        "2025-06-10, 2025-08-18, laat-aangemeld",
        "2025-08-18, 2025-08-18, laat-aangemeld",
        "2025-08-19, 2025-08-18, gewenste-startdatum-verstreken",
    })
    void ZP_03_waarschuwt_bij_minder_dan_tien_weken_voor_de_gewenste_datum(
            LocalDate ontvangst, LocalDate gewenst, String code) {
        var waarschuwing = Aanmeldmoment.toets(ontvangst, gewenst, TIEN_WEKEN);

        assertThat(waarschuwing.map(Waarschuwing::code).orElse(null)).isEqualTo(code);
    }
}
