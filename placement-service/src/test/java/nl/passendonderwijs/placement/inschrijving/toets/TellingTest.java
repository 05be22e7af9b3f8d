package nl.passendonderwijs.placement.inschrijving.toets;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.passendonderwijs.kit.uitkomst.Fout;
import nl.passendonderwijs.kit.waarden.SoortOnderwijs;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TellingTest {

    @ParameterizedTest(name = "{0} met eerste schooldag {1} telt vanaf {2}")
    @CsvSource({
        "2025-08-18, 2025-08-18, 2025-08-01",
        "2025-08-19, 2025-08-18, 2025-08-19",
        "2025-08-18, , 2025-08-18",
        "2025-09-01, 2025-09-01, 2025-08-01",
        "2026-01-05, 2025-08-18, 2026-01-05",
    })
    void INS_01_de_eerste_schooldag_telt_als_1_augustus(
            LocalDate dag, @Nullable LocalDate eersteSchooldag, LocalDate telt) {
        assertThat(Teldag.vanaf(dag, eersteSchooldag)).isEqualTo(telt);
    }

    @ParameterizedTest(name = "{0} met laatste schooldag {1} telt tot en met {2}")
    @CsvSource({
        "2026-07-03, 2026-07-03, 2026-07-31",
        "2026-07-02, 2026-07-03, 2026-07-02",
        "2026-07-03, , 2026-07-03",
        "2026-06-30, 2026-06-30, 2026-07-31",
    })
    void INS_01_de_laatste_schooldag_telt_als_31_juli(
            LocalDate dag, @Nullable LocalDate laatsteSchooldag, LocalDate telt) {
        assertThat(Teldag.tot(dag, laatsteSchooldag)).isEqualTo(telt);
    }

    @ParameterizedTest(name = "{0} bij {1}: {2}")
    @CsvSource({
        "2025-08-18, 2025-08-18, true",
        "2025-09-30, 2025-10-13, true",
        "2025-10-01, 2025-10-13, false",
        "2024-08-19, 2025-08-18, false",
        "2025-07-31, 2025-07-31, false",
    })
    void INS_01_de_eerste_schooldag_valt_in_het_begin_van_hetzelfde_schooljaar(
            LocalDate schooldag, LocalDate dag, boolean past) {
        assertThat(Teldag.toetsEerste(schooldag, dag).isEmpty()).isEqualTo(past);
    }

    @ParameterizedTest(name = "{0} bij {1}: {2}")
    @CsvSource({
        "2026-07-03, 2026-07-03, true",
        "2026-05-31, 2026-07-03, false",
        "2026-08-01, 2026-07-31, false",
        "2027-07-02, 2026-07-03, false",
    })
    void INS_01_de_laatste_schooldag_valt_aan_het_einde_van_hetzelfde_schooljaar(
            LocalDate schooldag, LocalDate dag, boolean past) {
        assertThat(Teldag.toetsLaatste(schooldag, dag).isEmpty()).isEqualTo(past);
    }

    @ParameterizedTest(name = "geboren {0}, ingeschreven {1} in {2}: {3}")
    @CsvSource({
        "2021-05-14, 2025-05-14, BAO, ''",
        "2021-05-14, 2025-05-13, BAO, ZP-05 INS-01",
        "2021-05-14, 2025-05-13, SBO, ZP-05",
        "2021-05-14, 2025-05-13, SO, ZP-05",
        "2021-05-14, 2025-05-13, VO, ''",
        "2020-02-29, 2024-02-29, BAO, ''",
        "2010-08-01, 2024-08-19, BAO, ''",
        "2010-07-31, 2024-08-19, BAO, INS-01",
        "2010-07-31, 2024-07-31, BAO, ''",
        "2010-07-31, 2024-08-19, SBO, ''",
    })
    void ZP_05_INS_01_de_leeftijd_op_de_eerste_dag(
            LocalDate geboren, LocalDate dag, SoortOnderwijs soort, String regels) {
        var fouten = Inschrijfleeftijd.toets(geboren, dag, soort);

        assertThat(fouten).map(Fout::code).isEqualTo(woorden(regels));
    }

    @ParameterizedTest(name = "leerjaar {0} in {1}: {2}")
    @CsvSource({
        "0, BAO, true",
        "8, BAO, true",
        "9, BAO, false",
        "-1, BAO, false",
        ", BAO, true",
        "0, VO, false",
        "1, VO, true",
        "6, VO, true",
        "7, PRO, false",
    })
    void INS_01_het_leerjaar_bestaat(@Nullable Integer leerjaar, SoortOnderwijs soort, boolean bestaat) {
        assertThat(Leerjaar.toets(leerjaar, soort).isEmpty()).isEqualTo(bestaat);
    }

    private static List<String> woorden(String tekst) {
        return tekst.isEmpty() ? List.of() : Arrays.asList(tekst.split(" "));
    }
}
