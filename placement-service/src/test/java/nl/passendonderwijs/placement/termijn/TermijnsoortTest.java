package nl.passendonderwijs.placement.termijn;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TermijnsoortTest {

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.MATCH_ALL,
            names = {".*BEZWAAR.*"})
    void BEZ_02_BEZ_03_een_termijn_van_bezwaar_noemt_de_regel_van_elke_soort_school(Termijnsoort soort) {
        assertThat(soort.regel()).isEqualTo("BEZ-01, BEZ-02, BEZ-03");
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"BESLISTERMIJN", "GPOOORDEELTERMIJN"})
    void BEZ_01_belooft_geen_melding_die_niemand_doet(Termijnsoort soort) {
        assertThat(soort.gevolg()).doesNotContain("gemeld");
    }
}
