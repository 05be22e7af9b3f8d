package nl.passendonderwijs.registry.aanlevering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;
import nl.passendonderwijs.kit.waarden.OngeldigeWaarde;
import nl.passendonderwijs.kit.waarden.Soort;
import nl.passendonderwijs.registry.vestiging.Denominatie;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SoortvertalingTest {

    @ParameterizedTest
    @CsvSource({"BO, BAO", "SBO, SBO", "SO, SO", "VSO, VSO", "SO/VSO, SOVSO", "VO, VO"})
    void vertaalt_de_soort_van_duo(String duo, Soort verwacht) {
        assertThat(Soortvertaling.soort(duo)).isEqualTo(verwacht);
    }

    @ParameterizedTest
    @CsvSource({
        "VBO/MAVO/HAVO/VWO, VMBO MAVO HAVO VWO",
        "VBO/MAVO, VMBO MAVO",
        "PRO, PRO",
        "VWO/HAVO, HAVO VWO",
        "BRUGJAAR, BRUGJAAR"
    })
    void vertaalt_schoolsoorten_zonder_dubbelen(String duo, String verwacht) {
        var gevonden = Soortvertaling.schoolsoorten(duo);

        assertThat(gevonden.stream().map(Enum::name).collect(Collectors.joining(" ")))
                .isEqualTo(verwacht);
    }

    @ParameterizedTest
    @ValueSource(strings = {"HBO", "bo", "VBO;MAVO"})
    void weigert_wat_duo_niet_kent(String onbekend) {
        assertThatThrownBy(() -> Soortvertaling.schoolsoorten(onbekend)).isInstanceOf(OngeldigeWaarde.class);
        assertThatThrownBy(() -> Soortvertaling.soort(onbekend + "?")).isInstanceOf(OngeldigeWaarde.class);
    }

    @ParameterizedTest
    @CsvSource({
        "Openbaar, true, false",
        "Reformatorisch, false, true",
        "'Samenwerking Opb., PC', false, false",
        "Onbekend, false, false"
    })
    void leest_uit_de_denominatie_of_een_school_openbaar_of_reformatorisch_is(
            String naam, boolean openbaar, boolean reformatorisch) {
        var denominatie = new Denominatie(naam);

        assertThat(denominatie.openbaar()).isEqualTo(openbaar);
        assertThat(denominatie.reformatorisch()).isEqualTo(reformatorisch);
    }
}
