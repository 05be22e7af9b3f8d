package nl.passendonderwijs.funding.bedrag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import nl.passendonderwijs.kit.waarden.OngeldigeWaarde;
import nl.passendonderwijs.kit.waarden.Periode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BekostigingsperiodeTest {

    @ParameterizedTest
    @CsvSource({"2015-2016,2015-08-01,2016-08-01", "2016,2016-01-01,2017-01-01"})
    void kent_haar_eerste_dag_en_de_eerste_dag_erna(String tekst, LocalDate van, LocalDate tot) {
        var periode = Bekostigingsperiode.van(tekst);

        assertThat(periode.periode()).isEqualTo(new Periode(van, tot));
        assertThat(periode).hasToString(tekst);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "16", "2015-2017", "2015/2016", "20160", "3016", "schooljaar 2015-2016"})
    void weigert_wat_geen_jaar_is(String tekst) {
        assertThatThrownBy(() -> Bekostigingsperiode.van(tekst))
                .isInstanceOfSatisfying(
                        OngeldigeWaarde.class,
                        fout -> assertThat(fout.code()).isEqualTo("ongeldige-bekostigingsperiode"));
    }
}
