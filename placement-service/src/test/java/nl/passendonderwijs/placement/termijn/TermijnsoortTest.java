package nl.passendonderwijs.placement.termijn;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TermijnsoortTest {

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"BESLISTERMIJN", "GPOOORDEELTERMIJN"})
    void BEZ_01_belooft_geen_melding_die_niemand_doet(Termijnsoort soort) {
        assertThat(soort.gevolg()).doesNotContain("gemeld");
    }
}
