package nl.passendonderwijs.placement.leerling.koppelcode;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.passendonderwijs.kit.uitkomst.Fout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KoppelcodetermijnTest {

    private static final Koppelregels REGELS = new Koppelregels(30, 10);

    @ParameterizedTest
    @CsvSource({"2025-03-07, true", "2025-04-06, true", "2025-04-07, false"})
    void geldt_tot_en_met_de_laatste_dag(LocalDate dag, boolean verwacht) {
        var termijn = Koppelcodetermijn.vanaf(LocalDate.of(2025, 3, 7), 30);

        assertThat(termijn.geldtOp(dag)).isEqualTo(verwacht);
    }

    @ParameterizedTest
    @CsvSource({"2024-01-31, 2024-03-01", "2025-01-31, 2025-03-02", "2025-12-15, 2026-01-14"})
    void telt_kalenderdagen_ook_over_schrikkeldag_en_jaarwisseling(LocalDate uitgifte, LocalDate laatste) {
        var termijn = Koppelcodetermijn.vanaf(uitgifte, 30);

        assertThat(termijn.laatsteDag()).isEqualTo(laatste);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 31, Integer.MAX_VALUE})
    void is_niet_langer_dan_de_instelling(int dagen) {
        var fout = Koppelcodetermijn.toets(dagen, REGELS);

        assertThat(fout).map(Fout::code).contains("buiten-bereik");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 14, 30})
    void mag_korter_zijn(int dagen) {
        assertThat(Koppelcodetermijn.toets(dagen, REGELS)).isEmpty();
    }
}
