package nl.passendonderwijs.placement.aanmelding;

import static nl.passendonderwijs.placement.termijn.TermijnVoorbeelden.WET;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.passendonderwijs.kit.tijd.Termijnduur;
import nl.passendonderwijs.placement.aanmelding.verloop.Stap;
import nl.passendonderwijs.placement.aanmelding.verloop.StapVoorbeelden;
import nl.passendonderwijs.placement.termijn.Termijnsoort;
import nl.passendonderwijs.placement.termijn.Termijnstand;
import nl.passendonderwijs.placement.termijn.Voortgang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class KlokkenTest {

    @ParameterizedTest
    @CsvSource({"2025-04-22, 2025-05-16, true", "2025-04-23, 2025-04-22, false"})
    void ZP_10_verlengen_na_het_einde_geeft_geen_tijd_meer(LocalDate datum, LocalDate uiterlijk, boolean verlengd) {
        var aanmelding =
                AanmeldingVoorbeelden.na(StapVoorbeelden.BEHANDELING, new Stap.Verlenging(datum, Termijnduur.weken(4)));

        var beslissen = beslissen(aanmelding);

        assertThat(beslissen.uiterlijkeDatum()).isEqualTo(uiterlijk);
        assertThat(beslissen.verlengd()).isEqualTo(verlengd);
    }

    @ParameterizedTest
    @CsvSource({"2025-04-28, 2025-05-26", "2025-04-29, 2025-04-28"})
    void ZP_10_wat_stilstond_telt_mee_in_het_einde_waarvoor_verlengd_moet_zijn(LocalDate datum, LocalDate uiterlijk) {
        var aanmelding = AanmeldingVoorbeelden.na(
                StapVoorbeelden.VERZOEK, StapVoorbeelden.AANVULLING, new Stap.Verlenging(datum, Termijnduur.weken(4)));

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

    @ParameterizedTest
    @EnumSource(names = {"HERSTELTERMIJN", "NIETBEHANDELTERMIJN"})
    void ZP_12_een_tweede_verzoek_is_niet_klaar_door_het_antwoord_op_het_eerste(Termijnsoort soort) {
        var aanmelding = AanmeldingVoorbeelden.na(
                StapVoorbeelden.VERZOEK,
                StapVoorbeelden.AANVULLING,
                verzoek("2025-04-01", "2025-04-03"),
                StapVoorbeelden.TOELATING);

        var termijn = termijn(aanmelding, soort);

        assertThat(termijn.afgerondOp()).isEqualTo("2025-04-04").isAfterOrEqualTo(termijn.begin());
    }

    @ParameterizedTest
    @EnumSource(names = {"HERSTELTERMIJN", "NIETBEHANDELTERMIJN"})
    void ZP_12_wat_onvoldoende_was_rondt_niets_af(Termijnsoort soort) {
        var aanmelding = AanmeldingVoorbeelden.na(
                StapVoorbeelden.VERZOEK, StapVoorbeelden.ONVOLDOENDE, StapVoorbeelden.TOELATING);

        var termijn = termijn(aanmelding, soort);

        assertThat(termijn.afgerondOp()).isEqualTo("2025-04-04");
    }

    @Test
    void ZP_12_een_volledige_aanvulling_rondt_de_hersteltermijn_af() {
        var aanmelding = AanmeldingVoorbeelden.na(
                StapVoorbeelden.VERZOEK, StapVoorbeelden.AANVULLING, StapVoorbeelden.TOELATING);

        var termijn = termijn(aanmelding, Termijnsoort.HERSTELTERMIJN);

        assertThat(termijn.afgerondOp()).isEqualTo("2025-03-25");
    }

    @Test
    void ZP_12_wat_pas_na_de_hersteldatum_onvoldoende_kwam_geeft_geen_nieuwe_vier_weken() {
        var laat = new Stap.Aanvulling(LocalDate.of(2025, 4, 1), false);

        var termijn =
                termijn(AanmeldingVoorbeelden.na(StapVoorbeelden.VERZOEK, laat), Termijnsoort.NIETBEHANDELTERMIJN);

        assertThat(termijn.begin()).isEqualTo("2025-03-28");
    }

    @Test
    void BEZ_01_na_een_herziening_staat_er_geen_bezwaar_meer_open() {
        var geweigerd = AanmeldingVoorbeelden.na(StapVoorbeelden.WEIGERING);
        var herzien = AanmeldingVoorbeelden.na(StapVoorbeelden.WEIGERING, StapVoorbeelden.HERZIENING);

        var termijn = termijn(herzien, Termijnsoort.BEZWAARTERMIJN);

        assertThat(termijn(geweigerd, Termijnsoort.BEZWAARTERMIJN).afgerondOp()).isNull();
        assertThat(termijn.afgerondOp()).isEqualTo("2025-05-20");
    }

    @Test
    void ZP_11_een_intrekking_rondt_beide_termijnen_af() {
        var klokken = AanmeldingVoorbeelden.na(StapVoorbeelden.INTREKKING).klokken(WET);

        assertThat(klokken.alle()).extracting(Termijnstand::afgerondOp).containsOnly(LocalDate.of(2025, 4, 2));
    }

    @Test
    void ZP_11_een_tijdelijke_plaatsing_rondt_alleen_de_plaatsingstermijn_af() {
        var klokken = AanmeldingVoorbeelden.na(StapVoorbeelden.TIJDELIJK).klokken(WET);

        assertThat(klokken.plaatsingstermijn().stand().afgerondOp()).isEqualTo("2025-05-17");
        assertThat(klokken.beslistermijn().stand().afgerondOp()).isNull();
    }

    @Test
    void ZP_11_voor_de_vierde_verjaardag_wordt_niemand_tijdelijk_geplaatst() {
        var aanmelding = AanmeldingVoorbeelden.geboren(LocalDate.of(2021, 9, 14));

        var vanaf = aanmelding.klokken(WET).plaatsingstermijn().vanafDatum();

        assertThat(vanaf).isEqualTo("2025-09-14");
    }

    private static Stap verzoek(String datum, String hersteldatum) {
        return new Stap.Aanvullingsverzoek(LocalDate.parse(datum), LocalDate.parse(hersteldatum));
    }

    private static Termijnstand beslissen(Aanmelding aanmelding) {
        return aanmelding.klokken(WET).beslistermijn().stand();
    }

    private static Termijnstand termijn(Aanmelding aanmelding, Termijnsoort soort) {
        return aanmelding.klokken(WET).overige().stream()
                .filter(stand -> stand.soort() == soort)
                .findFirst()
                .orElseThrow();
    }
}
