package nl.passendonderwijs.placement.opp.eis;

import static org.assertj.core.api.Assertions.assertThat;

import nl.passendonderwijs.kit.waarden.SoortOnderwijs;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PerspectiefplichtTest {

    @ParameterizedTest
    @CsvSource({
        "SBO, false, false, true",
        "SO,  false, false, true",
        "VSO, false, false, true",
        "PRO, false, false, true",
        "BAO, false, false, false",
        "BAO, true,  false, true",
        "VO,  false, false, false",
        "VO,  true,  false, true",
        "VO,  true,  true,  false",
    })
    void OPP_01_wie_een_ontwikkelingsperspectief_moet_hebben(
            SoortOnderwijs soort, boolean extra, boolean alleenLwoo, boolean verplicht) {
        var plicht = Perspectiefplicht.van(soort, extra, alleenLwoo);

        assertThat(plicht.verplicht()).isEqualTo(verplicht);
        assertThat(plicht.reden()).isNotBlank();
    }
}
