package nl.passendonderwijs.placement.tekst.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class KluisTest {

    private static final UUID RIJ = new UUID(1, 1);
    private static final String TEKST = "Het kind heeft rust nodig: één begeleider.";

    private record Instelling(String sleutelId, String sleutel, Map<String, String> oudeSleutels)
            implements Tekstinstelling {}

    @Test
    void geeft_een_tekst_terug_zoals_zij_was() {
        var kluis = kluis("1", "a", Map.of());

        var gelezen = kluis.open(RIJ, kluis.verzegel(RIJ, TEKST));

        assertThat(gelezen).isEqualTo(TEKST);
    }

    @Test
    void verbergt_de_tekst_en_verzegelt_geen_twee_keer_gelijk() {
        var kluis = kluis("1", "a", Map.of());

        var eerste = kluis.verzegel(RIJ, TEKST);

        assertThat(new String(eerste.inhoud(), StandardCharsets.ISO_8859_1)).doesNotContain("kind");
        assertThat(eerste.inhoud()).isNotEqualTo(kluis.verzegel(RIJ, TEKST).inhoud());
    }

    @Test
    void opent_na_wisseling_van_sleutel_nog_wat_met_de_oude_is_verzegeld() {
        var oud = kluis("1", "a", Map.of()).verzegel(RIJ, TEKST);

        var gelezen = kluis("2", "b", Map.of("1", sleutel("a"))).open(RIJ, oud);

        assertThat(gelezen).isEqualTo(TEKST);
    }

    @Test
    void opent_geen_tekst_die_van_een_andere_rij_is() {
        var kluis = kluis("1", "a", Map.of());
        var verzegeld = kluis.verzegel(RIJ, TEKST);

        assertThatThrownBy(() -> kluis.open(new UUID(2, 2), verzegeld)).isInstanceOf(IllegalStateException.class);
    }

    private static Kluis kluis(String id, String letter, Map<String, String> oud) {
        return new Kluis(new Instelling(id, sleutel(letter), oud));
    }

    private static String sleutel(String letter) {
        return Base64.getEncoder().encodeToString(letter.repeat(32).getBytes(StandardCharsets.UTF_8));
    }
}
