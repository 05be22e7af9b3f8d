package nl.passendonderwijs.kit.tijd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import nl.passendonderwijs.kit.waarden.OngeldigeWaarde;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TermijnduurTest {

    @ParameterizedTest
    @ValueSource(strings = {"P6W", "P90D", "P3M", "P1Y", "P12W"})
    void schrijft_een_duur_zoals_zij_gelezen_is(String tekst) {
        assertThat(Termijnduur.van(tekst)).hasToString(tekst);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "6W", "P0W", "P-1W", "PT6H", "P6w", "P1Y6M", "P12345D"})
    void weigert_een_andere_schrijfwijze(String tekst) {
        OngeldigeWaarde fout = catchThrowableOfType(OngeldigeWaarde.class, () -> Termijnduur.van(tekst));

        assertThat(fout.code()).isEqualTo("ongeldige-termijnduur");
    }

    @ParameterizedTest
    @CsvSource({
        "P10W, 2025-07-05, 2025-04-26",
        "P10W, 2024-03-05, 2023-12-26",
        "P2W, 2024-04-14, 2024-03-31",
        "P1M, 2024-03-31, 2024-02-29"
    })
    void TRM_03_terugrekenen_schuift_nooit(String duur, LocalDate datum, LocalDate ervoor) {
        assertThat(Termijnduur.van(duur).voor(datum)).isEqualTo(ervoor);
    }
}
