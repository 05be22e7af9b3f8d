package nl.passendonderwijs.registry.aanbod;

import static org.assertj.core.api.Assertions.assertThat;

import nl.passendonderwijs.kit.waarden.Behoeftecode;
import nl.passendonderwijs.registry.aanbod.voorziening.Beschikbaarheid;
import nl.passendonderwijs.registry.aanbod.voorziening.Niveau;
import nl.passendonderwijs.registry.aanbod.voorziening.Voorziening;
import nl.passendonderwijs.registry.gedeeld.Maskeergrens;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaatsmaskeringTest {

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            -, -, -, -, PLAATS
            8, -, -, -, PLAATS
            8, 0, 0, 8, PLAATS
            8, 1, -, -, PLAATS
            8, 4, -, -, PLAATS
            8, 5, 5, 3, PLAATS
            8, 8, 8, 0, VOL
            4, 0, 0, 4, PLAATS
            4, 3, -, -, ONBEKEND
            4, 4, -, -, ONBEKEND
            4, -, -, -, ONBEKEND
            0, 0, 0, 0, VOL
            0, -, -, 0, VOL
            """)
    void PRIV_12_toont_een_tot_en_met_vier_niet_en_ook_niet_wat_ze_verraadt(
            Integer plaatsen, Integer bezet, Integer zichtbaar, Integer vrij, Beschikbaarheid beschikbaar) {
        var maskering = new Plaatsmaskering(new Maskeergrens(5));

        var open = maskering.open(new Voorziening(Behoeftecode.van("AUTISME"), Niveau.EXTRA, plaatsen, bezet, null));

        assertThat(open.bezet()).isEqualTo(zichtbaar);
        assertThat(open.vrij()).isEqualTo(vrij);
        assertThat(maskering.beschikbaarheid(open)).isEqualTo(beschikbaar);
    }
}
