package nl.passendonderwijs.placement.aanmelding;

import static nl.passendonderwijs.placement.termijn.TermijnVoorbeelden.WET;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.passendonderwijs.kit.tijd.Termijnduur;
import nl.passendonderwijs.placement.aanmelding.verloop.Stap;
import nl.passendonderwijs.placement.aanmelding.verloop.StapVoorbeelden;
import nl.passendonderwijs.placement.motivering.Waarschuwing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BevindingenTest {

    @ParameterizedTest
    @CsvSource({"2025-04-22, false", "2025-04-23, true"})
    void ZP_10_een_besluit_na_de_laatste_dag_is_een_overtreding(LocalDate datum, boolean teLaat) {
        var aanmelding = AanmeldingVoorbeelden.na(StapVoorbeelden.BEHANDELING);

        var bevindingen = bij(aanmelding, new Stap.Toelating(datum, UUID.randomUUID(), datum.plusMonths(4)));

        assertThat(bevindingen.contains("beslistermijn-overschreden")).isEqualTo(teLaat);
    }

    @Test
    void ZP_10_een_te_late_verlenging_maakt_een_laat_besluit_niet_goed() {
        var verlenging = new Stap.Verlenging(LocalDate.of(2025, 4, 23), Termijnduur.weken(4));
        var aanmelding = AanmeldingVoorbeelden.na(StapVoorbeelden.BEHANDELING, verlenging);
        var besluitdatum = LocalDate.of(2025, 4, 25);

        var bevindingen =
                bij(aanmelding, new Stap.Toelating(besluitdatum, StapVoorbeelden.BESLUIT, LocalDate.of(2025, 8, 18)));

        assertThat(bevindingen).containsExactly("beslistermijn-overschreden");
    }

    @ParameterizedTest
    @CsvSource({"2025-04-22, false", "2025-04-23, true"})
    void ZP_10_verlengen_hoort_voor_het_einde_te_gebeuren(LocalDate datum, boolean teLaat) {
        var aanmelding = AanmeldingVoorbeelden.na(StapVoorbeelden.BEHANDELING);

        var bevindingen = bij(aanmelding, new Stap.Verlenging(datum, Termijnduur.weken(1)));

        assertThat(bevindingen.contains("te-laat-verlengd")).isEqualTo(teLaat);
    }

    @ParameterizedTest
    @CsvSource({"2025-03-28, false", "2025-03-29, true"})
    void ZP_12_wat_na_de_hersteldatum_komt_is_te_laat(LocalDate datum, boolean teLaat) {
        var aanmelding = AanmeldingVoorbeelden.na(StapVoorbeelden.VERZOEK);

        var bevindingen = bij(aanmelding, new Stap.Aanvulling(datum, true));

        assertThat(bevindingen.contains("te-laat-aangevuld")).isEqualTo(teLaat);
    }

    @ParameterizedTest
    @CsvSource({"2025-04-25, false", "2025-04-26, true"})
    void ZP_12_niet_behandelen_wordt_binnen_vier_weken_gemeld(LocalDate datum, boolean teLaat) {
        var aanmelding = AanmeldingVoorbeelden.na(StapVoorbeelden.VERZOEK);

        var bevindingen = bij(aanmelding, new Stap.Buitenbehandeling(datum, UUID.randomUUID()));

        assertThat(bevindingen.contains("te-laat-niet-behandeld")).isEqualTo(teLaat);
    }

    @ParameterizedTest
    @CsvSource({"2025-04-22, false", "2025-04-23, true"})
    void ZP_12_na_een_onvoldoende_aanvulling_tellen_de_vier_weken_vanaf_die_dag(LocalDate datum, boolean teLaat) {
        var aanmelding = AanmeldingVoorbeelden.na(StapVoorbeelden.VERZOEK, StapVoorbeelden.ONVOLDOENDE);

        var bevindingen = bij(aanmelding, new Stap.Buitenbehandeling(datum, UUID.randomUUID()));

        assertThat(bevindingen.contains("te-laat-niet-behandeld")).isEqualTo(teLaat);
    }

    @Test
    void een_overleg_dat_later_wordt_vastgelegd_is_niet_ongewoon() {
        var aanmelding = AanmeldingVoorbeelden.na(StapVoorbeelden.BEHANDELING);

        var bevindingen = bij(aanmelding, new Stap.Overleg(LocalDate.of(2025, 3, 8)));

        assertThat(bevindingen).isEmpty();
    }

    @Test
    void een_stap_voor_een_eerdere_is_ongewoon() {
        var aanmelding = AanmeldingVoorbeelden.na(StapVoorbeelden.BEHANDELING);

        var bevindingen = bij(aanmelding, new Stap.Intrekking(LocalDate.of(2025, 3, 9)));

        assertThat(bevindingen).containsExactly("ongewone-volgorde");
    }

    @Test
    void ZP_10_niet_behandelen_binnen_vier_weken_kan_toch_na_de_beslistermijn_zijn() {
        var verzoek = new Stap.Aanvullingsverzoek(LocalDate.of(2025, 4, 20), LocalDate.of(2025, 5, 2));

        var bevindingen = bij(
                AanmeldingVoorbeelden.na(verzoek),
                new Stap.Buitenbehandeling(LocalDate.of(2025, 5, 20), StapVoorbeelden.BESLUIT));

        assertThat(bevindingen).containsExactly("beslistermijn-overschreden");
    }

    @Test
    void een_stap_voor_een_overleg_is_niet_ongewoon() {
        var aanmelding = AanmeldingVoorbeelden.na(StapVoorbeelden.OVERLEG);

        var bevindingen = bij(aanmelding, new Stap.Intrekking(LocalDate.of(2025, 3, 26)));

        assertThat(bevindingen).isEmpty();
    }

    private static List<String> bij(Aanmelding aanmelding, Stap stap) {
        return new Bevindingen(aanmelding, WET)
                .bij(stap).stream().map(Waarschuwing::code).toList();
    }
}
