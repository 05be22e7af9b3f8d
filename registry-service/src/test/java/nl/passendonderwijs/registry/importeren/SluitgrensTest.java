package nl.passendonderwijs.registry.importeren;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SluitgrensTest {

    private static final Sluitgrens TIENDE = new Sluitgrens(new BigDecimal("0.10"));

    @ParameterizedTest
    @CsvSource({
        "0, 0, true",
        "10, 10, true",
        "11, 11, false",
        "10, 50, true",
        "11, 109, false",
        "11, 110, true",
        "610, 6107, true",
        "611, 6107, false",
        "6107, 6107, false"
    })
    void gelooft_een_tiende_en_altijd_tien(long sluit, long bekend, boolean gelooft) {
        assertThat(TIENDE.gelooft(sluit, bekend)).isEqualTo(gelooft);
    }

    @Test
    void laat_de_hele_import_mislukken_met_de_getallen() {
        assertThatThrownBy(() -> TIENDE.eis(812, 6107))
                .isInstanceOf(Bestandsfout.class)
                .hasMessageContaining("812 van de 6107")
                .hasMessageContaining("meer dan de 610");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.01", "1.01", "10"})
    void weigert_een_instelling_die_geen_deel_is(BigDecimal hoogstens) {
        assertThatThrownBy(() -> new Sluitgrens(hoogstens)).isInstanceOf(IllegalArgumentException.class);
    }
}
