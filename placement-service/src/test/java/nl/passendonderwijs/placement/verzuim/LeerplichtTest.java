package nl.passendonderwijs.placement.verzuim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.passendonderwijs.kit.waarden.Schooljaar;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeerplichtTest {

    @ParameterizedTest
    @CsvSource({
        "2020-05-14, 2025-06-01", "2020-05-01, 2025-06-01", "2020-05-31, 2025-06-01", "2020-12-31, 2026-01-01",
        "2020-02-28, 2025-03-01", "2020-02-29, 2025-04-01", "2020-07-31, 2025-08-01", "2020-08-01, 2025-09-01"
    })
    void THZ_01_leerplicht_begint_de_maand_na_de_vijfde_verjaardag(LocalDate geboren, LocalDate vanaf) {
        var leerplicht = leerplicht(geboren, null);

        assertThat(leerplicht.vanaf()).isEqualTo(vanaf);
        assertThat(leerplicht.op(vanaf)).isEqualTo(Plicht.LEERPLICHT);
        assertThat(leerplicht.op(vanaf.minusDays(1))).isEqualTo(Plicht.GEEN);
    }

    @ParameterizedTest
    @CsvSource({
        "2009-07-31, 2025-08-01",
        "2009-08-01, 2026-08-01",
        "2009-12-31, 2026-08-01",
        "2010-01-01, 2026-08-01",
        "2008-02-29, 2024-08-01",
        "2010-07-31, 2026-08-01"
    })
    void THZ_01_leerplicht_eindigt_met_het_schooljaar_van_de_zestiende_verjaardag(LocalDate geboren, LocalDate tot) {
        var leerplicht = leerplicht(geboren, null);

        assertThat(leerplicht.tot()).isEqualTo(tot);
        assertThat(leerplicht.op(tot.minusDays(1))).isEqualTo(Plicht.LEERPLICHT);
        assertThat(leerplicht.op(tot)).isEqualTo(Plicht.KWALIFICATIEPLICHT);
    }

    @ParameterizedTest
    @CsvSource({
        "2009-09-15, 2013-2014, 2025-08-01",
        "2009-09-15, 2014-2015, 2026-08-01",
        "2009-07-31, 2015-2016, 2025-08-01"
    })
    void THZ_01_na_twaalf_schooljaren_eindigt_de_leerplicht_als_dat_eerder_is(
            LocalDate geboren, String eersteSchooljaar, LocalDate tot) {
        var leerplicht = leerplicht(geboren, Schooljaar.van(eersteSchooljaar));

        assertThat(leerplicht.tot()).isEqualTo(tot);
    }

    @ParameterizedTest
    @CsvSource({"2008-05-14, 2026-05-14", "2008-02-29, 2026-03-01", "2008-08-01, 2026-08-01"})
    void THZ_01_kwalificatieplicht_duurt_tot_de_achttiende_verjaardag(LocalDate geboren, LocalDate tot) {
        var leerplicht = leerplicht(geboren, null);

        assertThat(leerplicht.op(tot.minusDays(1))).isEqualTo(Plicht.KWALIFICATIEPLICHT);
        assertThat(leerplicht.op(tot)).isEqualTo(Plicht.GEEN);
    }

    private static Leerplicht leerplicht(LocalDate geboren, @Nullable Schooljaar eersteSchooljaar) {
        return Leerplicht.van(geboren, eersteSchooljaar, VerzuimregelsVoorbeelden.WET.leerplicht());
    }
}
