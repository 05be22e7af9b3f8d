package nl.passendonderwijs.placement.verzuim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeldplichtTest {

    /** Days in 2026: 7 September is a Monday. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "09-07:8 09-08:8, 2026-09-08",
                "09-07:8 09-08:7, -",
                "09-07:16, 2026-09-07",
                "09-07:8 10-04:8, 2026-10-04",
                "09-07:8 10-05:8, -",
                "09-13:8 10-04:8, 2026-10-04",
                "09-13:8 10-05:8, -",
                "09-07:8 09-14:4 09-21:2 09-28:2, 2026-09-28",
                "09-07:8 09-14:4 09-21:2 10-05:2, -",
                "09-07:1 09-14:5 09-21:5 09-28:4 10-05:2, 2026-10-05",
                "09-28:8 09-07:8, 2026-09-28",
                "09-07:20 09-08:5, 2026-09-07"
            })
    void THZ_02_meldplicht_ontstaat_bij_zestien_uur_in_vier_weken(String dagen, LocalDate verwacht) {
        var sinds = VerzuimregelsVoorbeelden.WET.meldplicht().ontstaatOp(dagen(dagen));

        assertThat(sinds.orElse(null)).isEqualTo(verwacht);
    }

    @ParameterizedTest
    @CsvSource({"2023-12-11:8 2024-01-07:8, 2024-01-07", "2024-02-05:8 2024-03-03:8, 2024-03-03"})
    void THZ_02_telt_door_over_jaarwisseling_en_schrikkeldag(String dagen, LocalDate verwacht) {
        var sinds = VerzuimregelsVoorbeelden.WET.meldplicht().ontstaatOp(dagen(dagen));

        assertThat(sinds).contains(verwacht);
    }

    private static List<Verzuimdag> dagen(String dagen) {
        return Arrays.stream(dagen.split(" "))
                .map(dag -> dag.split(":"))
                .map(deel -> new Verzuimdag(
                        LocalDate.parse(deel[0].length() == 5 ? "2026-" + deel[0] : deel[0]),
                        Integer.parseInt(deel[1])))
                .toList();
    }
}
