package nl.passendonderwijs.systeemtest.regels;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class BronscanTest {

    private final Bronscan scan = new Bronscan(Set.of("ZP", "OP", "OPP", "TRM"));

    @Test
    void leest_een_of_meer_ids_van_een_annotatie() {
        var bron = """
                @Regel("ZP-10")
                record Beslistermijn() {
                    @Regel({"TRM-01",
                            "TRM-02"})
                    void einde() {}
                }
                """;

        assertThat(scan.idsVanAnnotaties(bron)).containsExactly("ZP-10", "TRM-01", "TRM-02");
    }

    @Test
    void leest_ids_van_testnamen_en_teksten() {
        var bron = """
                void ZP_10_en_OPP_02_eindigen_na_zes_weken() {
                    assertThat(regels).contains("TRM-02");
                }
                """;

        assertThat(scan.idsVanTest(bron)).containsExactly("ZP-10", "OPP-02", "TRM-02");
    }

    @Test
    void leest_ook_een_id_dat_nog_niet_bestaat() {
        assertThat(scan.idsVanTest("void ZP_99_iets() {}")).containsExactly("ZP-99");
    }

    @Test
    void houdt_andere_codes_niet_voor_een_regel() {
        assertThat(scan.idsVanTest("void sha_25_en_SHA_25() { \"XZP-10\"; \"OP-2024\"; \"ZP-101\"; }"))
                .isEmpty();
    }

    @Test
    void commentaar_telt_niet() {
        var bron = """
                /** Zie ZP-10. */
                // @Regel("ZP-11")
                class Iets {}
                """;

        assertThat(scan.idsVanTest(bron)).isEmpty();
        assertThat(scan.idsVanAnnotaties(bron)).isEmpty();
    }
}
