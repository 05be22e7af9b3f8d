package nl.passendonderwijs.placement.aanmelding.termijn;

import static nl.passendonderwijs.placement.termijn.TermijnVoorbeelden.WET;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Six weeks that end on every kind of day: the expected dates were reckoned apart from this code. */
class KalenderdatumsTest {

    @ParameterizedTest(name = "{0}: {3}")
    @CsvSource({
        "2024-01-18, 2024-02-29, 2024-02-29, schrikkeldag binnen de termijn",
        "2024-02-29, 2024-04-11, 2024-04-11, begint op schrikkeldag",
        "2020-02-29, 2020-04-11, 2020-04-14, begint op schrikkeldag zaterdag",
        "2028-01-18, 2028-02-29, 2028-02-29, eindigt op schrikkeldag",
        "2024-02-18, 2024-03-31, 2024-04-02, eerste paasdag",
        "2024-02-19, 2024-04-01, 2024-04-02, tweede paasdag",
        "2024-02-16, 2024-03-29, 2024-04-02, goede vrijdag",
        "2025-03-16, 2025-04-27, 2025-04-28, koningsdag op zondag verschoven naar 26 april",
        "2025-03-15, 2025-04-26, 2025-04-28, zaterdag koningsdag 26 april",
        "2026-03-16, 2026-04-27, 2026-04-28, koningsdag maandag",
        "2026-03-24, 2026-05-05, 2026-05-06, 5 mei dinsdag",
        "2026-04-02, 2026-05-14, 2026-05-15, hemelvaartsdag",
        "2026-04-13, 2026-05-25, 2026-05-26, tweede pinksterdag",
        "2026-11-13, 2026-12-25, 2026-12-28, eerste kerstdag vrijdag",
        "2026-11-14, 2026-12-26, 2026-12-28, tweede kerstdag zaterdag",
        "2026-11-20, 2027-01-01, 2027-01-04, nieuwjaarsdag 2027",
        "2027-03-24, 2027-05-05, 2027-05-07, 5 mei 2027",
        "2027-03-25, 2027-05-06, 2027-05-07, hemelvaart 2027",
        "2023-11-13, 2023-12-25, 2023-12-27, eerste kerstdag maandag",
        "2023-11-20, 2024-01-01, 2024-01-02, nieuwjaarsdag maandag",
        "2025-02-16, 2025-03-30, 2025-03-31, zomertijd begint op de laatste dag",
        "2025-03-01, 2025-04-12, 2025-04-14, zomertijd begint onderweg",
        "2025-09-14, 2025-10-26, 2025-10-27, wintertijd begint op de laatste dag",
        "2025-10-01, 2025-11-12, 2025-11-12, wintertijd begint onderweg",
        "2025-07-07, 2025-08-18, 2025-08-18, zomervakantie telt mee",
        "2022-03-16, 2022-04-27, 2022-04-28, koningsdag woensdag",
        "2019-03-17, 2019-04-28, 2019-04-29, koningsdag 2019 zaterdag -> maandag",
    })
    void TRM_02_zes_weken_eindigen_op_een_dag_die_geen_weekend_of_feestdag_is(
            LocalDate ontvangst, LocalDate rekenkundig, LocalDate uiterlijk, String waarom) {
        var einde = Beslistermijn.vanaf(ontvangst, WET).stand().einde();

        assertThat(einde.rekenkundigEinde()).as(waarom).isEqualTo(rekenkundig);
        assertThat(einde.uiterlijkeDatum()).as(waarom).isEqualTo(uiterlijk);
    }
}
