package nl.passendonderwijs.placement.aanmelding;

import static nl.passendonderwijs.placement.termijn.TermijnVoorbeelden.WET;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.passendonderwijs.kit.tijd.Termijnduur;
import nl.passendonderwijs.placement.aanmelding.verloop.Stap;
import nl.passendonderwijs.placement.aanmelding.verloop.StapVoorbeelden;
import nl.passendonderwijs.placement.termijn.Termijnstand;
import nl.passendonderwijs.placement.termijn.Voortgang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KlokkenTest {

    @ParameterizedTest
    @CsvSource({"2025-04-22, 2025-05-16, true", "2025-04-23, 2025-04-22, false"})
    void ZP_10_verlengen_na_het_einde_geeft_geen_tijd_meer(LocalDate datum, LocalDate uiterlijk, boolean verlengd) {
        var aanmelding = AanmeldingVoorbeelden.na(
                StapVoorbeelden.BEHANDELING, new Stap.Verlenging(datum, Termijnduur.weken(4)));

        var beslissen = beslissen(aanmelding);

        assertThat(beslissen.uiterlijkeDatum()).isEqualTo(uiterlijk);
        assertThat(beslissen.verlengd()).isEqualTo(verlengd);
    }

    @ParameterizedTest
    @CsvSource({"2025-04-28, 2025-05-26", "2025-04-29, 2025-04-28"})
    void ZP_10_wat_stilstond_telt_mee_in_het_einde_waarvoor_verlengd_moet_zijn(LocalDate datum, LocalDate uiterlijk) {
        var aanmelding = AanmeldingVoorbeelden.na(
                StapVoorbeelden.VERZOEK,
                StapVoorbeelden.AANVULLING,
                new Stap.Verlenging(datum, Termijnduur.weken(4)));

        var beslissen = beslissen(aanmelding);

        assertThat(beslissen.uiterlijkeDatum()).isEqualTo(uiterlijk);
    }

    @Test
    void ZP_12_gegevens_vragen_na_het_einde_zet_niets_stil() {
        var aanmelding = AanmeldingVoorbeelden.na(verzoek("2025-04-23", "2025-05-07"));

        var beslissen = beslissen(aanmelding);

        assertThat(beslissen.uiterlijkeDatum()).isEqualTo("2025-04-22");
        assertThat(beslissen.voortgang(LocalDate.of(2025, 4, 30))).isEqualTo(Voortgang.OVERSCHREDEN);
    }

    @Test
    void ZP_12_gegevens_vragen_in_een_te_late_verlenging_zet_niets_stil() {
        var aanmelding = AanmeldingVoorbeelden.na(
                StapVoorbeelden.BEHANDELING,
                new Stap.Verlenging(LocalDate.of(2025, 4, 23), Termijnduur.weken(4)),
                verzoek("2025-04-25", "2025-05-09"));

        var beslissen = beslissen(aanmelding);

        assertThat(beslissen.uiterlijkeDatum()).isEqualTo("2025-04-22");
        assertThat(beslissen.opschortingen()).isEmpty();
    }

    @Test
    void ZP_12_gegevens_vragen_in_een_tijdige_verlenging_zet_de_termijn_stil() {
        var aanmelding = AanmeldingVoorbeelden.na(
                StapVoorbeelden.BEHANDELING,
                StapVoorbeelden.VERLENGING,
                verzoek("2025-04-25", "2025-05-09"),
                new Stap.Aanvulling(LocalDate.of(2025, 5, 2), true));

        var beslissen = beslissen(aanmelding);

        assertThat(beslissen.uiterlijkeDatum()).isEqualTo("2025-05-22");
    }

    private static Stap verzoek(String datum, String hersteldatum) {
        return new Stap.Aanvullingsverzoek(LocalDate.parse(datum), LocalDate.parse(hersteldatum));
    }

    private static Termijnstand beslissen(Aanmelding aanmelding) {
        return aanmelding.klokken(WET).beslistermijn().stand();
    }
}
