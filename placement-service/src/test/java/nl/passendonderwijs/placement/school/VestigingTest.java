package nl.passendonderwijs.placement.school;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import nl.passendonderwijs.kit.waarden.Schoolsoort;
import nl.passendonderwijs.kit.waarden.Sector;
import nl.passendonderwijs.kit.waarden.Soort;
import nl.passendonderwijs.kit.waarden.SoortOnderwijs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VestigingTest {

    @ParameterizedTest
    @CsvSource({
        "BAO, , BAO",
        "SBO, , SBO",
        "SO, , SO",
        "VSO, , VSO",
        "SOVSO, , SO VSO",
        "VO, , VO PRO",
        "VO, HAVO VWO, VO",
        "VO, HAVO PRO, VO PRO",
        "VO, PRO, PRO",
        "INSTELLING, ,",
    })
    void biedt_het_onderwijs_van_haar_soort(Soort soort, String schoolsoorten, String verwacht) {
        var vestiging = ScholenVoorbeelden.vestiging("02QZ00", soort, schoolsoorten(schoolsoorten));

        var geboden = Arrays.stream(SoortOnderwijs.values())
                .filter(vestiging::biedt)
                .map(SoortOnderwijs::name)
                .sorted()
                .toList();

        assertThat(geboden).containsExactlyInAnyOrder(verwacht == null ? new String[0] : verwacht.split(" "));
    }

    @Test
    void MEM_03_herkent_een_instelling() {
        var instelling = ScholenVoorbeelden.vestiging("14AA00", Soort.INSTELLING, Set.of());

        assertThat(instelling.isInstelling()).isTrue();
        assertThat(ScholenVoorbeelden.BASISSCHOOL.isInstelling()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2014-07-31, ", "2014-08-01, PO2602", "2020-07-31, PO2602", "2020-08-01, "})
    void weet_van_welk_swv_zij_op_een_dag_was(LocalDate dag, String swv) {
        var gevonden = ScholenVoorbeelden.BASISSCHOOL.swv(Sector.PO, dag);

        assertThat(gevonden.map(Object::toString).orElse(null)).isEqualTo(swv);
    }

    @ParameterizedTest
    @CsvSource({"2020-07-31, false", "2020-08-01, true", "2010-01-01, false"})
    void is_gesloten_vanaf_haar_einddatum(LocalDate dag, boolean gesloten) {
        assertThat(ScholenVoorbeelden.BASISSCHOOL.isGeslotenOp(dag)).isEqualTo(gesloten);
    }

    @ParameterizedTest
    @CsvSource({"2011-07-31, 11111", "2011-08-01, 11111", "2019-07-31, 11111", "2019-08-01, 22222", "2030-01-01, 22222"
    })
    void is_op_een_dag_wat_zij_toen_was(LocalDate dag, String bestuur) {
        var vestiging = ScholenVoorbeelden.metStanden("02QZ00");

        assertThat(vestiging.op(dag).bestuur()).hasToString(bestuur);
    }

    @Test
    void blijft_zichzelf_als_van_geen_tijd_meer_bekend_is() {
        assertThat(ScholenVoorbeelden.BASISSCHOOL.op(ScholenVoorbeelden.START))
                .isEqualTo(ScholenVoorbeelden.BASISSCHOOL);
    }

    private static Set<Schoolsoort> schoolsoorten(String tekst) {
        return tekst == null
                ? Set.of()
                : Arrays.stream(tekst.split(" ")).map(Schoolsoort::valueOf).collect(Collectors.toSet());
    }
}
