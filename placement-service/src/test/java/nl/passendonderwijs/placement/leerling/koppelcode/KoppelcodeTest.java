package nl.passendonderwijs.placement.leerling.koppelcode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KoppelcodeTest {

    @Test
    void is_te_lezen_zonder_tekens_die_op_elkaar_lijken() {
        var toeval = new Random(7);

        var codes = Stream.generate(() -> Koppelcode.trek(toeval).geschreven()).limit(1_000);

        assertThat(codes).allMatch(code -> code.matches("[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}"));
    }

    @Test
    void gebruikt_alle_tweeendertig_tekens_en_telt_zo_veertig_bits() {
        var toeval = new Random(7);

        var tekens = Stream.generate(() -> Koppelcode.trek(toeval).tekens())
                .limit(1_000)
                .flatMapToInt(String::chars)
                .distinct();

        assertThat(tekens.count()).isEqualTo(32);
    }

    @ParameterizedTest
    @ValueSource(strings = {"7K3M-9QXA", "7k3m9qxa", " 7K3M 9QXA ", "7K-3M-9Q-XA"})
    void leest_wat_mensen_overtypen(String getypt) {
        var gelezen = Koppelcode.lees(getypt);

        assertThat(gelezen).map(Koppelcode::geschreven).contains("7K3M-9QXA");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7K3M-9QX", "7K3M-9QXAA", "0K3M-9QXA", "IK3M-9QXA", "7K3M_9QXA", "7K3M-9QXÄ"})
    void herkent_wat_geen_koppelcode_kan_zijn(String getypt) {
        var gelezen = Koppelcode.lees(getypt);

        assertThat(gelezen).isEmpty();
    }

    @Test
    void verraadt_zich_niet_in_een_logregel() {
        var code = new Koppelcode("7K3M9QXA");

        assertThat("met " + code).doesNotContain("7K3M");
    }
}
