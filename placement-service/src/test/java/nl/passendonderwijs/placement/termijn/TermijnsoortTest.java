package nl.passendonderwijs.placement.termijn;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TermijnsoortTest {

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "BESLISTERMIJN")
    void BEZ_01_alleen_van_de_beslistermijn_wordt_gemeld_dat_zij_voorbij_is(Termijnsoort soort) {
        assertThat(soort.gevolg()).doesNotContain("gemeld");
    }
}
