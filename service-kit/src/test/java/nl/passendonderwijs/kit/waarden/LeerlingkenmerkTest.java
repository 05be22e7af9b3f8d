package nl.passendonderwijs.kit.waarden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LeerlingkenmerkTest {

    @ParameterizedTest
    @ValueSource(strings = {"7", "LL-2024-0017", "123456789", "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMN"})
    void neemt_een_eigen_nummer_van_de_school_aan(String tekst) {
        assertThat(Leerlingkenmerk.van(tekst)).hasToString(tekst);
    }

    @ParameterizedTest
    @CsvSource({
        "111222333, leerlingkenmerk-bevat-bsn",
        "LL-123456782, leerlingkenmerk-bevat-bsn",
        "12-34-56-782, leerlingkenmerk-bevat-bsn",
        "'', ongeldig-leerlingkenmerk",
        "111 222 333, ongeldig-leerlingkenmerk",
        "J.Jansen, ongeldig-leerlingkenmerk",
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNO, ongeldig-leerlingkenmerk",
    })
    void PRIV_08_weigert_een_bsn_als_kenmerk_en_herhaalt_het_niet(String tekst, String code) {
        OngeldigeWaarde fout = catchThrowableOfType(OngeldigeWaarde.class, () -> Leerlingkenmerk.van(tekst));

        assertThat(fout.code()).isEqualTo(code);
        assertThat(tekst.isEmpty() || !fout.getMessage().contains(tekst)).isTrue();
    }
}
