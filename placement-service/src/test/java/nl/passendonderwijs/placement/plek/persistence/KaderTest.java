package nl.passendonderwijs.placement.plek.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import nl.passendonderwijs.kit.waarden.Coordinaat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KaderTest {

    @ParameterizedTest
    @CsvSource({"50.9, 5.7, 1", "52.1, 5.4, 25", "53.0, 6.0, 60"})
    void omvat_de_hele_cirkel_en_weinig_meer(double lat, double lon, int straalKm) {
        var midden = new Coordinaat(lat, lon);

        var kader = Kader.rond(midden, straalKm);

        assertThat(midden.afstandKm(new Coordinaat(kader.zuid(), lon))).isBetween(straalKm + 0.5, straalKm + 3.0);
        assertThat(midden.afstandKm(new Coordinaat(kader.noord(), lon))).isBetween(straalKm + 0.5, straalKm + 3.0);
        assertThat(midden.afstandKm(new Coordinaat(kader.noord(), kader.oost())))
                .isGreaterThan(straalKm);
        assertThat(midden.afstandKm(new Coordinaat(lat, kader.oost()))).isBetween(straalKm + 0.5, straalKm + 3.0);
        assertThat(midden.afstandKm(new Coordinaat(lat, kader.west()))).isBetween(straalKm + 0.5, straalKm + 3.0);
    }
}
