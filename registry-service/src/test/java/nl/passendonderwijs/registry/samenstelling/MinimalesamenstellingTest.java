package nl.passendonderwijs.registry.samenstelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import nl.passendonderwijs.kit.waarden.Schoolsoort;
import nl.passendonderwijs.kit.waarden.Sector;
import nl.passendonderwijs.kit.waarden.Soort;
import nl.passendonderwijs.registry.gedeeld.Bevinding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MinimalesamenstellingTest {

    private static final Ledental LEEG = new Ledental(Map.of(), Map.of(), 0, 0);

    static Stream<Arguments> gevallen() {
        return Stream.of(
                Arguments.of(Sector.PO, Map.of(Soort.SBO, 1, Soort.SO, 1), Map.of(), new String[] {}),
                Arguments.of(Sector.PO, Map.of(Soort.SBO, 1, Soort.SOVSO, 1), Map.of(), new String[] {}),
                Arguments.of(Sector.PO, Map.of(Soort.BAO, 9, Soort.SO, 1), Map.of(), new String[] {"geen-sbo"}),
                Arguments.of(Sector.PO, Map.of(Soort.SBO, 1), Map.of(), new String[] {"geen-so"}),
                Arguments.of(
                        Sector.VO,
                        Map.of(Soort.VSO, 1),
                        Map.of(Schoolsoort.PRO, 1, Schoolsoort.HAVO, 1),
                        new String[] {}),
                Arguments.of(
                        Sector.VO,
                        Map.of(Soort.SOVSO, 1),
                        Map.of(Schoolsoort.PRO, 1, Schoolsoort.HAVO, 1),
                        new String[] {}),
                Arguments.of(Sector.VO, Map.of(Soort.VSO, 1), Map.of(Schoolsoort.VMBO, 1), new String[] {"geen-pro"}),
                Arguments.of(
                        Sector.VO, Map.of(), Map.of(Schoolsoort.PRO, 1, Schoolsoort.HAVO, 1), new String[] {"geen-vso"
                        }),
                Arguments.of(
                        Sector.VO, Map.of(Soort.VSO, 1), Map.of(Schoolsoort.PRO, 1), new String[] {"geen-regulier-vo"
                        }));
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("gevallen")
    void MEM_06_waarschuwt_voor_wat_ontbreekt(
            Sector sector, Map<Soort, Integer> soorten, Map<Schoolsoort, Integer> schoolsoorten, String[] codes) {
        var leden = new Ledental(soorten, schoolsoorten, 0, 1);

        assertThat(new Minimalesamenstelling(sector, false).bevindingen(leden))
                .extracting(Bevinding::code)
                .containsExactly(codes);
    }

    @Test
    void MEM_06_houdt_een_vo_vestiging_met_onbekende_schoolsoort_voor_regulier() {
        var leden = new Ledental(Map.of(Soort.VSO, 1), Map.of(Schoolsoort.PRO, 1), 1, 1);

        assertThat(new Minimalesamenstelling(Sector.VO, false).bevindingen(leden))
                .isEmpty();
    }

    @Test
    void REG_06_verlangt_van_een_landelijk_verband_niets() {
        assertThat(new Minimalesamenstelling(Sector.PO, true).bevindingen(LEEG)).isEmpty();
    }

    @Test
    void MEM_06_zegt_van_hoeveel_vestigingen_de_schoolsoort_onbekend_is() {
        var bevindingen =
                new Minimalesamenstelling(Sector.VO, false).bevindingen(new Ledental(Map.of(), Map.of(), 7, 1));

        assertThat(bevindingen)
                .first()
                .extracting(Bevinding::melding)
                .asString()
                .contains("Van 7 vestigingen");
    }
}
