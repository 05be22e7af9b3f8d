package nl.passendonderwijs.kit.waarden;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchooljaarTest {

    @ParameterizedTest
    @CsvSource({
        "2015-07-31, 2014-2015",
        "2015-08-01, 2015-2016",
        "2015-10-01, 2015-2016",
        "2016-02-29, 2015-2016",
        "2016-07-31, 2015-2016",
        "2016-08-01, 2016-2017"
    })
    void een_schooljaar_begint_op_1_augustus(LocalDate datum, String schooljaar) {
        assertThat(Schooljaar.van(datum)).hasToString(schooljaar);
    }

    @Test
    void kent_zijn_periode_en_zijn_opvolger() {
        Schooljaar schooljaar = Schooljaar.van("2015-2016");

        assertThat(schooljaar.periode()).hasToString("2015-08-01/2016-08-01");
        assertThat(schooljaar.laatsteDag()).isEqualTo("2016-07-31");
        assertThat(schooljaar.volgend()).hasToString("2016-2017");
        assertThat(schooljaar.volgend().periode().sluitAanOp(schooljaar.periode()))
                .isTrue();
    }
}
