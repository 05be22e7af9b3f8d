package nl.passendonderwijs.placement.verzuim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThuiszittercategorieTest {

    @ParameterizedTest
    @CsvSource({
        "2026-09-07, 2026-09-07, KORTER_DAN_DRIE_MAANDEN",
        "2026-09-07, 2026-12-06, KORTER_DAN_DRIE_MAANDEN",
        "2026-09-07, 2026-12-07, DRIE_MAANDEN_OF_LANGER",
        "2025-11-30, 2026-02-27, KORTER_DAN_DRIE_MAANDEN",
        "2025-11-30, 2026-02-28, DRIE_MAANDEN_OF_LANGER",
        "2023-11-30, 2024-02-28, KORTER_DAN_DRIE_MAANDEN",
        "2023-11-30, 2024-02-29, DRIE_MAANDEN_OF_LANGER",
        "2026-05-01, 2026-07-31, KORTER_DAN_DRIE_MAANDEN",
        "2026-05-01, 2026-08-01, DRIE_MAANDEN_OF_LANGER"
    })
    void THZ_03_na_drie_maanden_telt_een_thuiszitter_als_langer(
            LocalDate sinds, LocalDate peildatum, Thuiszittercategorie verwacht) {
        var categorie = Thuiszittercategorie.op(peildatum, sinds, VerzuimregelsVoorbeelden.WET);

        assertThat(categorie).isEqualTo(verwacht);
    }

    @ParameterizedTest
    @CsvSource({
        "ABSOLUUT_VERZUIM, 2026-09-07, 2026-09-07",
        "LANGDURIG_RELATIEF_VERZUIM, 2025-09-01, 2025-09-29",
        "LANGDURIG_RELATIEF_VERZUIM, 2026-09-07, 2026-10-05",
        "LANGDURIG_RELATIEF_VERZUIM, 2024-02-05, 2024-03-04",
        "LANGDURIG_RELATIEF_VERZUIM, 2025-02-05, 2025-03-05",
        "LANGDURIG_RELATIEF_VERZUIM, 2026-07-04, 2026-08-01"
    })
    void THZ_03_wie_is_ingeschreven_telt_pas_na_meer_dan_vier_weken(
            Verzuimsoort soort, LocalDate sinds, LocalDate vanaf) {
        assertThat(soort.teltVanaf(sinds, VerzuimregelsVoorbeelden.WET)).isEqualTo(vanaf);
    }
}
