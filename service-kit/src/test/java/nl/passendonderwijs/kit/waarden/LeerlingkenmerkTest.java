package nl.passendonderwijs.kit.waarden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LeerlingkenmerkTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7",
                "LL-2024-0017",
                "123456789",
                "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLM7",
                "0000012345",
                "2024061234567"
            })
    void neemt_een_eigen_nummer_van_de_school_aan(String tekst) {
        assertThat(Leerlingkenmerk.van(tekst)).hasToString(tekst);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jansen", "Jan-de-Vries", "LL-"})
    void weigert_een_kenmerk_zonder_cijfer(String tekst) {
        OngeldigeWaarde fout = catchThrowableOfType(OngeldigeWaarde.class, () -> Leerlingkenmerk.van(tekst));

        assertThat(fout.code()).isEqualTo("ongeldig-leerlingkenmerk");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0612345678", "06-12345678", "06-12-34-56-78", "030-1234567", "31612345678", "0031301234567"})
    void weigert_een_telefoonnummer_als_kenmerk(String tekst) {
        OngeldigeWaarde fout = catchThrowableOfType(OngeldigeWaarde.class, () -> Leerlingkenmerk.van(tekst));

        assertThat(fout.code()).isEqualTo("leerlingkenmerk-is-telefoonnummer");
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
