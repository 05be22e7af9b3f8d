package nl.passendonderwijs.funding.berekening;

import static org.assertj.core.api.Assertions.assertThat;

import nl.passendonderwijs.kit.waarden.Organisatie;
import nl.passendonderwijs.kit.waarden.SwvCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZichtTest {

    @ParameterizedTest
    @CsvSource({
        "swv:PO2602, false, PO2602",
        "beheer, true, ",
        "ministerie, true, ",
        "inspectie, true, ",
        "bestuur:40740, false, ",
        "vestiging:02QZ00, false, ",
        "gemeente:0307, false, ",
        "opr:PO2602, false, ",
    })
    void toont_alles_alleen_zichzelf_of_niets(String organisatie, boolean alle, String eigen) {
        var zicht = Zicht.van(Organisatie.van(organisatie));

        assertThat(zicht.alle()).isEqualTo(alle);
        assertThat(zicht.eigen().map(SwvCode::waarde).orElse(null)).isEqualTo(eigen);
    }
}
