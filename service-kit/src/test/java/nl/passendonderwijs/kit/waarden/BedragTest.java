package nl.passendonderwijs.kit.waarden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BedragTest {
    private static final Bedrag GROOTSTE = new Bedrag(Long.MAX_VALUE);

    @ParameterizedTest
    @ValueSource(strings = {"1252880.00", "-71479.44", "0.00", "0.05", "-0.05", "9999999999999999.99"})
    void schrijft_een_bedrag_zoals_het_gelezen_is(String tekst) {
        assertThat(Bedrag.van(tekst)).hasToString(tekst);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "1", "1.0", "1.000", "1,00", "1.252.880,00", "+1.00", "01.00", "-0.00", ".50", "1e3", "€1.00"
            })
    void weigert_een_andere_schrijfwijze(String tekst) {
        OngeldigeWaarde fout = catchThrowableOfType(OngeldigeWaarde.class, () -> Bedrag.van(tekst));

        assertThat(fout.code()).isEqualTo("ongeldig-bedrag");
    }

    @Test
    void rekent_op_de_cent() {
        Bedrag lwoo = Bedrag.van("2668565.76").min(Bedrag.van("2740045.20"));
        Bedrag pro = Bedrag.van("655228.20").min(Bedrag.van("595662.00"));

        assertThat(lwoo).hasToString("-71479.44");
        assertThat(lwoo.plus(pro)).hasToString("-11913.24");
        assertThat(lwoo.negatief()).hasToString("71479.44");
        assertThat(lwoo.isNegatief()).isTrue();
        assertThat(Bedrag.van("3971.08").maal(690)).hasToString("2740045.20");
    }

    @ParameterizedTest
    @CsvSource({"0.00237, 156.61", "0.0452, 2986.87", "0.0646, 4268.84", "0.1098, 7255.71"})
    void BEK_21_gpl_maal_formatie_wordt_rekenkundig_afgerond(BigDecimal formatie, String bedrag) {
        assertThat(Bedrag.van("66081.14").maal(formatie)).hasToString(bedrag);
    }

    @ParameterizedTest
    @CsvSource({"0.01, 0.5, 0.01", "0.01, 0.4999, 0.00", "0.03, 0.5, 0.02", "-0.01, 0.5, -0.01", "-0.01, 0.4, 0.00"})
    void rondt_een_halve_cent_af_van_nul_weg(String bedrag, BigDecimal factor, String uitkomst) {
        assertThat(Bedrag.van(bedrag).maal(factor)).hasToString(uitkomst);
    }

    static Stream<Supplier<Bedrag>> wat_niet_past() {
        return Stream.of(
                () -> GROOTSTE.plus(new Bedrag(1)),
                () -> GROOTSTE.negatief().min(new Bedrag(2)),
                () -> GROOTSTE.maal(2),
                () -> GROOTSTE.maal(new BigDecimal("1.01")),
                () -> new Bedrag(Long.MIN_VALUE).negatief());
    }

    @ParameterizedTest
    @MethodSource("wat_niet_past")
    void weigert_te_rekenen_met_wat_niet_past(Supplier<Bedrag> som) {
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(som::get);
    }

    @Test
    void ordent_op_hoogte() {
        assertThat(Bedrag.van("-1.00")).isLessThan(Bedrag.NUL);
        assertThat(Bedrag.van("10.00")).isGreaterThan(Bedrag.van("9.99"));
        assertThat(Bedrag.van("0.00")).isEqualByComparingTo(Bedrag.NUL).isEqualTo(Bedrag.NUL);
    }
}
