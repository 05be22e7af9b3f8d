package nl.passendonderwijs.placement.aanmelding.termijn;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AanmeldweekTest {

    @ParameterizedTest
    @CsvSource({
        "2026-03-24, 2026-08-24, true",
        "2026-03-25, 2026-08-24, false",
        "2026-03-31, 2026-08-24, false",
        "2026-04-01, 2026-08-24, true",
        "2025-11-03, 2026-08-24, true",
        "2023-02-01, 2023-08-21, false",
        "2026-01-15, 2026-02-02, false",
    })
    void ZP_17_meldt_wat_buiten_de_aanmeldweek_voor_de_brugklas_komt(
            LocalDate ontvangst, LocalDate start, boolean gemeld) {
        var waarschuwing = Aanmeldweek.toets(ontvangst, start);

        assertThat(waarschuwing.isPresent()).isEqualTo(gemeld);
    }
}
