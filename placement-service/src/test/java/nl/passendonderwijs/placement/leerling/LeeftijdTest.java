package nl.passendonderwijs.placement.leerling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeeftijdTest {

    @ParameterizedTest
    @CsvSource({"2021-05-14, 4, 2025-05-14", "2020-02-29, 4, 2024-02-29", "2020-02-29, 3, 2023-03-01"})
    void bereikt_een_leeftijd_op_de_verjaardag(LocalDate geboren, int jaren, LocalDate verwacht) {
        var bereikt = Leeftijd.bereiktOp(geboren, jaren);

        assertThat(bereikt).isEqualTo(verwacht);
    }
}
