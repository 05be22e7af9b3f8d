package nl.passendonderwijs.placement.aanmelding.verloop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import nl.passendonderwijs.kit.waarden.Periode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpschortingTest {

    private static final Stap.Aanvullingsverzoek VERZOEK =
            new Stap.Aanvullingsverzoek(LocalDate.of(2025, 3, 14), LocalDate.of(2025, 3, 28));

    @ParameterizedTest
    @CsvSource({
        "false, 2025-03-25, 2025-03-14, 2025-03-25",
        "true,  2025-03-25, 2025-03-15, 2025-03-25",
        "false, 2025-03-28, 2025-03-14, 2025-03-28",
        "false, ,           2025-03-14, 2025-03-29",
        "true,  ,           2025-03-15, 2025-03-29",
        "false, 2025-04-03, 2025-03-14, 2025-03-29",
    })
    void ZP_12_staat_stil_van_de_uitnodiging_tot_de_aanvulling(
            boolean openbaar, LocalDate aangevuld, LocalDate van, LocalDate tot) {
        var opschorting = Opschorting.van(VERZOEK, Optional.ofNullable(aangevuld), openbaar);

        assertThat(opschorting).contains(new Periode(van, tot));
    }

    @ParameterizedTest
    @CsvSource({"2025-03-14", "2025-03-15"})
    void ZP_12_wie_bij_een_openbare_school_binnen_een_dag_aanvult_schort_niets_op(LocalDate aangevuld) {
        var opschorting = Opschorting.van(VERZOEK, Optional.of(aangevuld), true);

        assertThat(opschorting).isEmpty();
    }
}
