package nl.passendonderwijs.registry.gedeeld;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskeergrensTest {

    @ParameterizedTest
    @CsvSource({"0, false", "1, true", "4, true", "5, false", "300, false"})
    void PRIV_12_verbergt_een_tot_en_met_vier_en_nooit_nul(int aantal, boolean verborgen) {
        assertThat(new Maskeergrens(5).verbergt(aantal)).isEqualTo(verborgen);
    }

    @Test
    void PRIV_12_kan_niet_lager_dan_waar_de_bron_mee_maskeert() {
        assertThatThrownBy(() -> new Maskeergrens(4)).hasMessageContaining("at least 5");
    }
}
