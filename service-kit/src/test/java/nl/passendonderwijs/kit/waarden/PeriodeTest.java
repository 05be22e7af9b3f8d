package nl.passendonderwijs.kit.waarden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodeTest {

    @ParameterizedTest
    @ValueSource(strings = {"2015-08-01/2016-08-01", "2015-08-01/..", "2024-02-29/2024-03-01"})
    void schrijft_een_periode_zoals_zij_gelezen_is(String tekst) {
        assertThat(Periode.van(tekst)).hasToString(tekst);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2015-08-01",
                "2015-08-01/2015-08-01",
                "2016-08-01/2015-08-01",
                "2023-02-29/..",
                "../2015-08-01",
                "2015-08-01/"
            })
    void weigert_een_periode_zonder_dagen_of_met_een_dag_die_niet_bestaat(String tekst) {
        OngeldigeWaarde fout = catchThrowableOfType(OngeldigeWaarde.class, () -> Periode.van(tekst));

        assertThat(fout.code()).isEqualTo("ongeldige-periode");
    }

    @ParameterizedTest
    @CsvSource({
        "2015-08-01/2016-08-01, 2015-07-31, false",
        "2015-08-01/2016-08-01, 2015-08-01, true",
        "2015-08-01/2016-08-01, 2016-07-31, true",
        "2015-08-01/2016-08-01, 2016-08-01, false",
        "2015-08-01/.., 2099-12-31, true",
        "2015-08-01/.., 2015-07-31, false"
    })
    void de_laatste_dag_hoort_er_niet_meer_bij(String periode, LocalDate datum, boolean erin) {
        assertThat(Periode.van(periode).bevat(datum)).isEqualTo(erin);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2015-01-01/2016-01-01, 2015-06-01/2017-01-01, 2015-06-01/2016-01-01",
                "2015-01-01/2016-01-01, 2016-01-01/2017-01-01, -",
                "2015-01-01/2016-01-01, 2017-01-01/.., -",
                "2015-01-01/.., 2017-01-01/.., 2017-01-01/..",
                "2015-01-01/.., 2014-01-01/2015-01-02, 2015-01-01/2015-01-02",
                "2015-01-01/2020-01-01, 2016-01-01/2017-01-01, 2016-01-01/2017-01-01"
            })
    void de_doorsnede_is_wat_beide_bevatten(String een, String ander, String doorsnede) {
        Optional<Periode> verwacht = Optional.ofNullable(doorsnede).map(Periode::van);

        assertThat(Periode.van(een).doorsnede(Periode.van(ander))).isEqualTo(verwacht);
        assertThat(Periode.van(ander).doorsnede(Periode.van(een))).isEqualTo(verwacht);
        assertThat(Periode.van(een).overlapt(Periode.van(ander))).isEqualTo(verwacht.isPresent());
    }

    @ParameterizedTest
    @CsvSource({
        "2016-01-01/.., 2015-01-01/2016-01-01, true",
        "2016-01-02/.., 2015-01-01/2016-01-01, false",
        "2015-12-31/.., 2015-01-01/2016-01-01, false",
        "2016-01-01/.., 2015-01-01/.., false"
    })
    void sluit_aan_zonder_gat_en_zonder_overlap(String periode, String vorige, boolean sluitAan) {
        assertThat(Periode.van(periode).sluitAanOp(Periode.van(vorige))).isEqualTo(sluitAan);
    }
}
