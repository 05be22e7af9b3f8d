package nl.passendonderwijs.funding.regime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import nl.passendonderwijs.kit.waarden.Schooljaar;
import nl.passendonderwijs.kit.waarden.Sector;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TeldataTest {

    @ParameterizedTest
    @CsvSource({
        "2014-2015, 2013-10-01, 2015, 2014-10-01",
        "2015-2016, 2014-10-01, 2016, 2015-10-01",
        "2019-2020, 2018-10-01, 2020, 2019-10-01",
        "2021-2022, 2020-10-01, 2022, 2021-10-01",
    })
    void BEK_01_geeft_elke_component_haar_eigen_teldatum_en_tariefperiode(
            String periode, LocalDate personeel, String kalenderjaar, LocalDate materieel) {
        var schooljaar = Schooljaar.van(periode);

        var onderdelen = Regime.van(Sector.PO, schooljaar).orElseThrow().onderdelen(schooljaar);

        assertThat(onderdelen)
                .extracting(
                        deel -> deel.regel().code(),
                        deel -> deel.tariefperiode().toString(),
                        Onderdeel::teldatum)
                .containsExactly(
                        tuple(Componentcode.LICHT_PERSONEEL, periode, personeel),
                        tuple(Componentcode.LICHT_MATERIEEL, kalenderjaar, materieel),
                        tuple(Componentcode.ZWAAR_PERSONEEL, periode, personeel),
                        tuple(Componentcode.ZWAAR_MATERIEEL, kalenderjaar, materieel));
    }

    @ParameterizedTest
    @CsvSource({
        "PO, 2014-10-01, 2014-2015 2015-2016",
        "PO, 2015-10-01, 2015-2016 2016-2017",
        "PO, 2013-10-01, 2014-2015",
        "PO, 2021-10-01, 2021-2022",
        "PO, 2012-10-01, ''",
        "PO, 2022-10-01, ''",
        "PO, 2015-02-01, ''",
        "PO, 2015-10-02, ''",
        "VO, 2014-10-01, ''",
    })
    void BEK_01_weet_in_welke_perioden_een_teldatum_telt(Sector sector, LocalDate teldatum, String perioden) {
        var gevonden = Regime.perioden(sector, teldatum).stream()
                .map(Schooljaar::toString)
                .toList();

        assertThat(gevonden).isEqualTo(perioden.isEmpty() ? List.of() : List.of(perioden.split(" ")));
    }
}
