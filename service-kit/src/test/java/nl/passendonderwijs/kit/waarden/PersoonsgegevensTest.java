package nl.passendonderwijs.kit.waarden;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersoonsgegevensTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jan.de.vries@school.nl",
                "Mail naar JAN@SCHOOL.NL.",
                "(ouder+kind@gezin.example)",
                "Moeder <m_b@post.gezin.co.uk>, graag bellen",
                "josé@école.fr"
            })
    void vindt_een_mailadres_hoe_het_ook_in_de_zin_staat(String tekst) {
        assertThat(Persoonsgegevens.bevatMailadres(tekst)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "Gesprek @ school.", "2 @ 14 uur", "zie @school.nl", "a@b", "10@1.5", "ouder @ gezin.nl"})
    void laat_een_apenstaart_door_die_geen_mailadres_maakt(String tekst) {
        assertThat(Persoonsgegevens.bevatMailadres(tekst)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://ketenid.nl/201703/", "zie HTTP://KETENID.NL/pilot/ab", "www.ketenid.nl/x", HEX})
    void PRIV_09_vindt_een_eck_id_met_of_zonder_adres(String tekst) {
        assertThat(Persoonsgegevens.bevatEckId(tekst)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Het ECK iD is hier niet nodig.", "ketenid.nl", HEX + "0", "1" + HEX})
    void PRIV_09_laat_een_tekst_over_het_eck_id_door(String tekst) {
        assertThat(Persoonsgegevens.bevatEckId(tekst)).isFalse();
    }

    private static final String ACHT = "0123cdef";
    private static final String HEX = ACHT + ACHT + ACHT + ACHT + ACHT + ACHT + ACHT + ACHT + ACHT + ACHT + ACHT + ACHT
            + ACHT + ACHT + ACHT + ACHT;
}
