package nl.passendonderwijs.placement.aanmelding.termijn;

import static nl.passendonderwijs.placement.termijn.TermijnVoorbeelden.WET;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.passendonderwijs.kit.waarden.Periode;
import nl.passendonderwijs.placement.termijn.Keuzes;
import nl.passendonderwijs.placement.termijn.TermijnVoorbeelden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaatsingstermijnTest {

    @ParameterizedTest
    @CsvSource({
        "2024-09-02, 2024-11-12",
        "2024-11-13, 2025-01-23",
        "2024-03-16, 2024-05-26",
        "2025-03-07, 2025-05-17",
        "2025-03-24, 2025-06-03",
        "2025-04-17, 2025-06-27",
    })
    void ZP_11_plaatst_tijdelijk_op_de_dag_na_tien_weken_ook_in_het_weekend(LocalDate ontvangst, LocalDate vanaf) {
        var termijn = Plaatsingstermijn.vanaf(ontvangst, LocalDate.MIN, WET);

        assertThat(termijn.vanafDatum()).isEqualTo(vanaf);
    }

    @Test
    void ZP_11_plaatst_niet_voor_de_dag_waarop_het_kind_mag_worden_toegelaten() {
        var vierdeVerjaardag = LocalDate.of(2025, 9, 1);

        var termijn = Plaatsingstermijn.vanaf(LocalDate.of(2025, 3, 7), vierdeVerjaardag, WET);

        assertThat(termijn.vanafDatum()).isEqualTo(vierdeVerjaardag);
    }

    @ParameterizedTest
    @CsvSource({"false, 2025-05-17", "true, 2025-05-28"})
    void ZP_13_de_tien_weken_lopen_door_tijdens_een_opschorting_tenzij_anders_ingesteld(
            boolean opschorten, LocalDate vanaf) {
        var regels = TermijnVoorbeelden.met(new Keuzes(opschorten, false, false));
        var stil = List.of(new Periode(LocalDate.of(2025, 3, 14), LocalDate.of(2025, 3, 25)));

        var termijn = Plaatsingstermijn.van(LocalDate.of(2025, 3, 7), LocalDate.MIN, stil, regels);

        assertThat(termijn.vanafDatum()).isEqualTo(vanaf);
    }

    @ParameterizedTest
    @CsvSource({"false, 2024-05-26", "true, 2024-05-28"})
    void TRM_06_de_tien_weken_verschuiven_niet_tenzij_anders_ingesteld(boolean verschuiven, LocalDate vanaf) {
        var regels = TermijnVoorbeelden.met(new Keuzes(false, verschuiven, false));

        var termijn = Plaatsingstermijn.vanaf(LocalDate.of(2024, 3, 16), LocalDate.MIN, regels);

        assertThat(termijn.vanafDatum()).isEqualTo(vanaf);
    }
}
