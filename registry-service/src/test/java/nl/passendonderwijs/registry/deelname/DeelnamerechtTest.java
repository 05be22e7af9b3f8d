package nl.passendonderwijs.registry.deelname;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.passendonderwijs.kit.uitkomst.Fout;
import nl.passendonderwijs.kit.uitkomst.Weigering;
import nl.passendonderwijs.kit.waarden.Periode;
import nl.passendonderwijs.kit.waarden.Sector;
import nl.passendonderwijs.kit.waarden.Soort;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.registry.samenwerkingsverband.Verbandstand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeelnamerechtTest {

    private static final SwvCode HIER = SwvCode.van("PO2601");
    private static final SwvCode ELDERS = SwvCode.van("PO2602");
    private static final Verbandstand IN_BEDRIJF = new Verbandstand(HIER, true, false);
    private static final Periode DRIE_JAAR = new Periode(LocalDate.of(2026, 8, 1), LocalDate.of(2029, 8, 1));

    @Test
    void MEM_05_laat_een_bestuur_met_so_elders_meedoen() {
        var recht = new Deelnamerecht(IN_BEDRIJF, List.of(ELDERS), List.of());

        assertThat(recht.bezwaar(DRIE_JAAR)).isEmpty();
    }

    @Test
    void MEM_05_laat_ook_meedoen_wie_naast_so_hier_so_elders_heeft() {
        var recht = new Deelnamerecht(IN_BEDRIJF, List.of(HIER, ELDERS), List.of());

        assertThat(recht.bezwaar(DRIE_JAAR)).isEmpty();
    }

    @Test
    void MEM_05_weigert_een_bestuur_zonder_so() {
        var recht = new Deelnamerecht(IN_BEDRIJF, List.of(), List.of());

        assertThat(recht.bezwaar(DRIE_JAAR))
                .hasValueSatisfying(weigering -> assertThat(regels(weigering)).containsExactly("MEM-05"));
    }

    @Test
    void MEM_05_weigert_een_bestuur_dat_al_aangesloten_is() {
        var recht = new Deelnamerecht(IN_BEDRIJF, List.of(HIER), List.of());

        assertThat(recht.bezwaar(DRIE_JAAR))
                .map(Weigering::detail)
                .hasValueSatisfying(detail -> assertThat(detail).contains("al aangesloten"));
    }

    @Test
    void REG_06_kent_bij_een_landelijk_verband_geen_buiten() {
        var landelijk = new Verbandstand(SwvCode.van("PO0001"), true, true);
        var recht = new Deelnamerecht(landelijk, List.of(ELDERS), List.of());

        assertThat(recht.bezwaar(DRIE_JAAR))
                .hasValueSatisfying(weigering -> assertThat(regels(weigering)).containsExactly("REG-06"));
    }

    @Test
    void weigert_bij_een_verband_dat_niet_in_bedrijf_is() {
        var recht = new Deelnamerecht(new Verbandstand(HIER, false, false), List.of(ELDERS), List.of());

        assertThat(recht.bezwaar(DRIE_JAAR)).map(Weigering::code).hasValue("swv-niet-in-bedrijf");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-08-01/2026-08-01, false",
        "2025-08-01/2026-08-02, true",
        "2029-07-31/..,         true",
        "2029-08-01/..,         false",
    })
    void weigert_een_deelname_die_een_eerdere_overlapt(String eerder, boolean overlapt) {
        var recht = new Deelnamerecht(IN_BEDRIJF, List.of(ELDERS), List.of(Periode.van(eerder)));

        assertThat(recht.bezwaar(DRIE_JAAR).isPresent()).isEqualTo(overlapt);
    }

    @ParameterizedTest
    @CsvSource({
        "PO, SO, true", "PO, SOVSO, true", "PO, VSO, false", "PO, SBO, false", "PO, INSTELLING, false",
        "VO, VSO, true", "VO, SOVSO, true", "VO, SO, false", "VO, VO, false", "VO, INSTELLING, false",
    })
    void MEM_05_geldt_voor_so_of_vso_van_cluster_3_en_4(Sector sector, Soort soort, boolean geldt) {
        assertThat(Deelnamerecht.soorten(sector).contains(soort)).isEqualTo(geldt);
    }

    private static List<String> regels(Weigering weigering) {
        return weigering.fouten().stream().map(Fout::code).toList();
    }
}
