package nl.passendonderwijs.kit.waarden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CoordinaatTest {
    private static final Coordinaat AMERSFOORT = new Coordinaat(52.1561, 5.3878);
    private static final Coordinaat AMSTERDAM = new Coordinaat(52.3731, 4.8926);

    @Test
    void meet_de_afstand_hemelsbreed() {
        assertThat(AMERSFOORT.afstandKm(AMSTERDAM)).isCloseTo(41.4, within(0.2));
        assertThat(AMSTERDAM.afstandKm(AMERSFOORT)).isCloseTo(AMERSFOORT.afstandKm(AMSTERDAM), within(1e-9));
        assertThat(AMERSFOORT.afstandKm(AMERSFOORT)).isZero();
    }

    @Test
    void een_graad_noorderbreedte_is_111_kilometer() {
        assertThat(new Coordinaat(51, 5).afstandKm(new Coordinaat(52, 5))).isCloseTo(111.195, within(0.001));
    }

    @Test
    void weigert_een_punt_buiten_nederland() {
        assertThatThrownBy(() -> new Coordinaat(5.3878, 52.1561)).isInstanceOf(OngeldigeWaarde.class);
        assertThatThrownBy(() -> new Coordinaat(Double.NaN, 5)).isInstanceOf(OngeldigeWaarde.class);
    }
}
