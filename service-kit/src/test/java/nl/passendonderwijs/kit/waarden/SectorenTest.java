package nl.passendonderwijs.kit.waarden;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SectorenTest {

    @ParameterizedTest
    @CsvSource({
        "BAO, true, false",
        "SBO, true, false",
        "SO, true, false",
        "VSO, false, true",
        "VO, false, true",
        "SOVSO, true, true",
        "INSTELLING, false, false"
    })
    void MEM_04_een_sovso_bedient_beide_sectoren_en_een_instelling_geen(Soort soort, boolean po, boolean vo) {
        assertThat(soort.bedient(Sector.PO)).isEqualTo(po);
        assertThat(soort.bedient(Sector.VO)).isEqualTo(vo);
    }

    @ParameterizedTest
    @EnumSource(names = {"BAO", "SBO", "SO"})
    void basis_en_speciaal_onderwijs_hoort_bij_po(SoortOnderwijs soort) {
        assertThat(soort.sector()).isEqualTo(Sector.PO);
    }

    @ParameterizedTest
    @EnumSource(names = {"VSO", "VO", "PRO"})
    void voortgezet_onderwijs_hoort_bij_vo(SoortOnderwijs soort) {
        assertThat(soort.sector()).isEqualTo(Sector.VO);
    }
}
