package nl.passendonderwijs.kit.waarden;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BsnDetectorTest {

    @Test
    void PRIV_08_vindt_elk_bsn() {
        assertThat(BsnVoorbeelden.bsns()).hasSizeGreaterThan(400).allMatch(BsnDetector::bevatBsn);
    }

    @Test
    void PRIV_08_vindt_elk_onderwijsnummer() {
        assertThat(BsnVoorbeelden.onderwijsnummers()).hasSizeGreaterThan(200).allMatch(BsnDetector::bevatBsn);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "111222333",
                "123456782",
                "BSN123456782",
                "het nummer is 123456782.",
                "1234 56 782",
                "1234.56.782",
                "123-456-782",
                "1 2 3 4 5 6 7 8 2",
                "123\u00a0456\u2011782",
                "1-123456782",
                "123456782-01",
                "123456789 en 111222333",
                "123 - 456 - 782",
                "１２３４５６７８２"
            })
    void PRIV_08_vindt_een_bsn_hoe_het_ook_geschreven_is(String tekst) {
        assertThat(BsnDetector.bevatBsn(tekst)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "123456789",
                "111222334",
                "12345678",
                "1234567820",
                "0123456782",
                "LL-2024-0017",
                "PO2602-2024-00017",
                "12345a6782"
            })
    void laat_andere_getallen_door(String tekst) {
        assertThat(BsnDetector.bevatBsn(tekst)).isFalse();
    }

    @Test
    void vindt_alleen_nummers_die_aan_een_van_de_proeven_voldoen() {
        long gevonden = IntStream.range(0, 110_000)
                .filter(getal -> BsnDetector.bevatBsn("%09d".formatted(400_000_000 + getal)))
                .count();

        // of the 11 x 10 pairs of remainder and last digit, 10 make a BSN and 6 an onderwijsnummer
        assertThat(gevonden).isBetween(15_900L, 16_100L);
    }
}
