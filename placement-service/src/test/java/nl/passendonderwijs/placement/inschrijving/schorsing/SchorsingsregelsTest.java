package nl.passendonderwijs.placement.inschrijving.schorsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.passendonderwijs.kit.waarden.Periode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchorsingsregelsTest {

    @ParameterizedTest(name = "{0} tot en met {1}: {2}")
    @CsvSource({
        "2026-03-09, 2026-03-09, geen",
        "2026-03-09, 2026-03-15, geen",
        "2026-03-09, 2026-03-16, SCH-01",
        "2026-03-09, 2026-03-08, voor-begin",
        "2024-02-26, 2024-03-03, geen",
        "2024-02-26, 2024-03-04, SCH-01",
    })
    void SCH_01_schorsen_kan_ten_hoogste_een_week(LocalDate begin, LocalDate einde, String code) {
        var fout = Schorsingsduur.toets(begin, einde);

        assertThat(fout.map(gevonden -> gevonden.code()).orElse("geen")).isEqualTo(code);
    }

    @ParameterizedTest(name = "{0} tot en met {1}, gemeld {2}: bezwaar {3}, te laat {4}")
    @CsvSource({
        "2026-03-09, 2026-03-09, , false, false",
        "2026-03-09, 2026-03-10, , true, false",
        "2026-03-09, 2026-03-10, 2026-03-09, false, false",
        "2026-03-09, 2026-03-10, 2026-03-06, false, false",
        "2026-03-09, 2026-03-10, 2026-03-10, false, true",
    })
    void SCH_01_de_inspectie_hoort_van_meer_dan_een_dag(
            LocalDate begin, LocalDate einde, @Nullable LocalDate gemeld, boolean bezwaar, boolean teLaat) {
        assertThat(Inspectiemelding.bezwaar(begin, einde, gemeld).isPresent()).isEqualTo(bezwaar);
        assertThat(Inspectiemelding.bevindingen(begin, gemeld).isEmpty()).isEqualTo(!teLaat);
    }

    @ParameterizedTest(name = "{0} tot en met {1} na {2}: {3}")
    @CsvSource({
        "2026-11-09, 2026-11-13, 2026-11-02/2026-11-09, true",
        "2026-11-09, 2026-11-13, 2026-11-02/2026-11-07, true",
        "2026-11-10, 2026-11-13, 2026-11-02/2026-11-07, false",
        "2026-11-04, 2026-11-06, 2026-11-02/2026-11-04, false",
        "2026-11-02, 2026-11-06, 2026-11-09/2026-11-12, true",
        "2026-11-09, 2026-11-15, 2026-10-26/2026-10-31, false",
    })
    void SCH_01_schorsingen_zonder_schooldag_ertussen_duren_samen_hoogstens_een_week(
            LocalDate begin, LocalDate einde, String andere, boolean gemeld) {
        var bevinding = new Aaneengesloten(List.of(Periode.van(andere))).toets(begin, einde);

        assertThat(bevinding.isPresent()).isEqualTo(gemeld);
    }
}
