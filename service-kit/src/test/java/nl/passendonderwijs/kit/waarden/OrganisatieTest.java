package nl.passendonderwijs.kit.waarden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrganisatieTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bestuur:40740",
                "vestiging:02QZ00",
                "swv:PO2602",
                "gemeente:0363",
                "opr:VO2602",
                "inspectie",
                "ministerie",
                "beheer"
            })
    void schrijft_een_organisatie_zoals_zij_in_het_token_staat(String tekst) {
        assertThat(Organisatie.van(tekst)).hasToString(tekst);
    }

    @Test
    void leest_een_samenwerkingsverband_met_zijn_code() {
        assertThat(Organisatie.van("swv:PO2602"))
                .isEqualTo(new Organisatie.Samenwerkingsverband(SwvCode.van("PO2602")));
    }

    @ParameterizedTest
    @CsvSource({
        "'', ongeldige-organisatie",
        "swv, ongeldige-organisatie",
        "school:02QZ00, ongeldige-organisatie",
        "beheer:1, ongeldige-organisatie",
        "SWV:PO2602, ongeldige-organisatie",
        "swv:PO26, ongeldige-swv-code",
        "swv:swv:PO2602, ongeldige-swv-code",
        "bestuur:, ongeldig-bestuursnummer",
    })
    void weigert_wie_er_niet_is(String tekst, String code) {
        OngeldigeWaarde fout = catchThrowableOfType(OngeldigeWaarde.class, () -> Organisatie.van(tekst));

        assertThat(fout.code()).isEqualTo(code);
    }
}
