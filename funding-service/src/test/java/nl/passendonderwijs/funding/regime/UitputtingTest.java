package nl.passendonderwijs.funding.regime;

import static org.assertj.core.api.Assertions.assertThat;

import nl.passendonderwijs.kit.waarden.Bedrag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UitputtingTest {

    @ParameterizedTest
    @CsvSource({
        "100.00, 40.00, 60.00, 0.00",
        "100.00, 0.00, 100.00, 0.00",
        "100.00, 100.00, 0.00, 0.00",
        "100.00, 100.01, 0.00, 0.01",
        "0.00, 9059.77, 0.00, 9059.77",
    })
    void BEK_06_geeft_netto_of_tekort_en_nooit_beide(String bruto, String aftrek, String netto, String tekort) {
        var na = new Uitputting(Bedrag.van(bruto), Bedrag.van(aftrek));

        assertThat(na.netto()).isEqualTo(Bedrag.van(netto));
        assertThat(na.tekort()).isEqualTo(Bedrag.van(tekort));
    }
}
