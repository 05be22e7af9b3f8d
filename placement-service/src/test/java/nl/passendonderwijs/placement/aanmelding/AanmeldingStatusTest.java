package nl.passendonderwijs.placement.aanmelding;

import static org.assertj.core.api.Assertions.assertThat;

import nl.passendonderwijs.placement.aanmelding.AanmeldingStatus.Aangemeld;
import nl.passendonderwijs.placement.aanmelding.AanmeldingStatus.Toegelaten;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AanmeldingStatusTest {

    @Test
    void wie_is_toegelaten_heeft_een_toelating() {
        var status = new Aangemeld().toelaten(ToelatingVoorbeelden.TOELATING);

        assertThat(status).isEqualTo(new Toegelaten(ToelatingVoorbeelden.TOELATING));
    }

    @Test
    void een_weigering_noemt_de_staat_en_wat_nog_kan() {
        var weigering = new Toegelaten(ToelatingVoorbeelden.TOELATING).weiger(Stap.TOELATEN);

        assertThat(weigering.soort().status()).isEqualTo(409);
        assertThat(weigering.detail()).contains("TOEGELATEN").contains("niets");
    }

    @ParameterizedTest
    @EnumSource(ExtraOndersteuning.class)
    void ZP_06_een_vermoeden_telt_als_ja(ExtraOndersteuning behoefte) {
        assertThat(behoefte.geldtAlsJa()).isEqualTo(behoefte != ExtraOndersteuning.NEE);
    }
}
