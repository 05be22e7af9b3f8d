package nl.passendonderwijs.placement.termijn;

import static nl.passendonderwijs.placement.termijn.TermijnVoorbeelden.WET;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaatsingstermijnTest {

    @ParameterizedTest
    @CsvSource({
        "2024-09-02, 2024-11-12",
        "2024-11-13, 2025-01-23",
        "2024-03-16, 2024-05-26",
        "2025-03-07, 2025-05-17",
        "2025-03-24, 2025-06-03",
        "2025-04-17, 2025-06-27",
    })
    void ZP_11_plaatst_tijdelijk_op_de_dag_na_tien_weken_ook_in_het_weekend(LocalDate ontvangst, LocalDate vanaf) {
        var termijn = Plaatsingstermijn.vanaf(ontvangst, LocalDate.MIN, WET);

        assertThat(termijn.vanafDatum()).isEqualTo(vanaf);
    }

    @Test
    void ZP_11_plaatst_niet_voor_de_dag_waarop_het_kind_mag_worden_toegelaten() {
        var vierdeVerjaardag = LocalDate.of(2025, 9, 1);

        var termijn = Plaatsingstermijn.vanaf(LocalDate.of(2025, 3, 7), vierdeVerjaardag, WET);

        assertThat(termijn.vanafDatum()).isEqualTo(vierdeVerjaardag);
    }
}
