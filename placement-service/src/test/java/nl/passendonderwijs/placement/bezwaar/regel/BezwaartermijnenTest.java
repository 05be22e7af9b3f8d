package nl.passendonderwijs.placement.bezwaar.regel;

import static nl.passendonderwijs.placement.bezwaar.BezwaarVoorbeelden.WET;
import static nl.passendonderwijs.placement.bezwaar.BezwaarVoorbeelden.besluit;
import static nl.passendonderwijs.placement.bezwaar.BezwaarVoorbeelden.bezwaar;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.passendonderwijs.kit.waarden.SoortOnderwijs;
import nl.passendonderwijs.placement.bezwaar.Gpoloop;
import nl.passendonderwijs.placement.motivering.Waarschuwing;
import nl.passendonderwijs.placement.termijn.Voortgang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BezwaartermijnenTest {

    private static final LocalDate VANDAAG = LocalDate.of(2025, 4, 25);

    @ParameterizedTest
    @CsvSource({
        "2024-09-02, 2024-10-14",
        "2024-11-13, 2024-12-27",
        "2024-03-16, 2024-04-29",
        "2025-03-07, 2025-04-22",
        "2025-03-24, 2025-05-06",
        "2025-04-17, 2025-05-30",
        "2024-01-18, 2024-02-29",
        "2025-02-14, 2025-03-28",
    })
    void BEZ_01_bezwaar_kan_tot_zes_weken_na_het_besluit(LocalDate besloten, LocalDate uiterlijk) {
        var termijn = Indientermijn.van(besluit(SoortOnderwijs.BAO, false, besloten), WET);

        assertThat(termijn.einde().uiterlijkeDatum()).isEqualTo(uiterlijk);
        assertThat(termijn.bevinding(uiterlijk)).isEmpty();
        assertThat(termijn.bevinding(uiterlijk.plusDays(1)))
                .map(Waarschuwing::code)
                .contains("te-laat-bezwaar");
    }

    @ParameterizedTest
    @CsvSource({
        "BAO, false, BEZ-01",
        "SO, false, BEZ-01",
        "BAO, true, BEZ-02",
        "SBO, true, BEZ-02",
        "VSO, true, BEZ-02",
        "VO, true, BEZ-03",
        "VO, false, BEZ-03",
        "PRO, false, BEZ-03",
    })
    void te_laat_bezwaar_noemt_de_regel_van_de_school(SoortOnderwijs soort, boolean openbaar, String regel) {
        var termijn = Indientermijn.van(besluit(soort, openbaar, LocalDate.of(2025, 3, 24)), WET);

        assertThat(termijn.bevinding(LocalDate.of(2025, 5, 7)))
                .map(Waarschuwing::regel)
                .contains(regel);
    }

    @Test
    void bezwaar_voor_het_besluit_wordt_gemerkt() {
        var termijn = Indientermijn.van(besluit(SoortOnderwijs.BAO, false, LocalDate.of(2025, 3, 24)), WET);

        assertThat(termijn.bevinding(LocalDate.of(2025, 3, 24))).isEmpty();
        assertThat(termijn.bevinding(LocalDate.of(2025, 3, 23)))
                .map(Waarschuwing::code)
                .contains("bezwaar-voor-besluit");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-24, 2025-04-07, 2025-05-06",
        "2025-03-10, 2025-03-24, 2025-04-22",
        "2024-11-20, 2024-11-27, 2024-12-27",
        "2025-04-01, 2025-05-01, 2025-05-30",
        "2024-01-22, 2024-02-01, 2024-02-29",
        "2025-10-01, 2025-10-10, 2025-11-07",
    })
    void BEZ_01_bijzonder_beslist_binnen_vier_weken_na_ontvangst(
            LocalDate besloten, LocalDate ontvangen, LocalDate uiterlijk) {
        assertThat(uiterlijk(SoortOnderwijs.BAO, false, besloten, ontvangen)).isEqualTo(uiterlijk);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-24, 2025-04-07, 2025-06-03",
        "2024-11-13, 2024-11-27, 2025-01-24",
        "2025-03-07, 2025-03-08, 2025-05-20",
        "2025-03-24, 2025-05-06, 2025-06-03",
        "2025-03-24, 2025-05-08, 2025-06-05",
    })
    void BEZ_02_openbaar_beslist_binnen_vier_weken_na_de_bezwaartermijn(
            LocalDate besloten, LocalDate ontvangen, LocalDate uiterlijk) {
        assertThat(uiterlijk(SoortOnderwijs.BAO, true, besloten, ontvangen)).isEqualTo(uiterlijk);
    }

    @ParameterizedTest
    @CsvSource({
        "true, 2025-04-07, 2025-05-06",
        "false, 2025-04-07, 2025-05-06",
        "true, 2025-04-25, 2025-05-23",
        "false, 2025-05-01, 2025-05-30",
    })
    void BEZ_03_vo_beslist_binnen_vier_weken_na_ontvangst(boolean openbaar, LocalDate ontvangen, LocalDate uiterlijk) {
        assertThat(uiterlijk(SoortOnderwijs.VO, openbaar, LocalDate.of(2025, 3, 24), ontvangen))
                .isEqualTo(uiterlijk);
    }

    /** Twenty-eight days after 7 April is 5 May; each day at the commissie comes on top of that. */
    @ParameterizedTest
    @CsvSource({
        "2025-04-14, 2025-04-24, 2025-05-15, 2025-05-15",
        "2025-04-14, 2025-06-23, 2025-07-14, 2025-07-14",
        "2025-04-08, 2025-04-09, 2025-05-06, 2025-05-06",
        "2025-03-31, 2025-04-17, 2025-05-14, 2025-05-14",
        "2025-03-31, 2025-04-04, 2025-05-05, 2025-05-06",
        "2025-04-10, 2025-05-04, 2025-05-29, 2025-05-30",
        "2025-04-10, 2025-04-10, 2025-05-05, 2025-05-06",
    })
    void BEZ_04_de_termijn_staat_stil_van_indienen_tot_het_oordeel(
            LocalDate ingediend, LocalDate oordeel, LocalDate rekenkundig, LocalDate uiterlijk) {
        var bezwaar = bezwaar(besluit(SoortOnderwijs.BAO, false, LocalDate.of(2025, 3, 24)), LocalDate.of(2025, 4, 7));
        var loop = new Gpoloop(ingediend, ingediend.plusWeeks(10), oordeel);

        var termijn =
                Bezwaarbeslistermijn.van(bezwaar, List.of(loop), VANDAAG, WET).stand();

        assertThat(termijn.einde().rekenkundigEinde()).isEqualTo(rekenkundig);
        assertThat(termijn.uiterlijkeDatum()).isEqualTo(uiterlijk);
    }

    @Test
    void BEZ_04_staat_bij_openbaar_pas_stil_als_de_termijn_loopt() {
        var bezwaar = bezwaar(besluit(SoortOnderwijs.BAO, true, LocalDate.of(2025, 3, 24)), LocalDate.of(2025, 4, 7));
        var loop = new Gpoloop(LocalDate.of(2025, 4, 14), LocalDate.of(2025, 6, 23), LocalDate.of(2025, 5, 12));

        var termijn =
                Bezwaarbeslistermijn.van(bezwaar, List.of(loop), VANDAAG, WET).stand();

        assertThat(termijn.begin()).isEqualTo("2025-05-06");
        assertThat(termijn.einde().rekenkundigEinde()).isEqualTo("2025-06-08");
        assertThat(termijn.uiterlijkeDatum()).isEqualTo("2025-06-10");
    }

    @ParameterizedTest
    @CsvSource({"2025-04-25, OPGESCHORT", "2025-06-22, OPGESCHORT", "2025-07-10, OPGESCHORT", "2026-01-05, OPGESCHORT"})
    void BEZ_04_zonder_oordeel_staat_de_termijn_stil_ook_na_tien_weken(LocalDate vandaag, Voortgang voortgang) {
        var bezwaar = bezwaar(besluit(SoortOnderwijs.BAO, false, LocalDate.of(2025, 3, 24)), LocalDate.of(2025, 4, 7));
        var loop = new Gpoloop(LocalDate.of(2025, 4, 14), LocalDate.of(2025, 6, 23), null);

        var termijn =
                Bezwaarbeslistermijn.van(bezwaar, List.of(loop), vandaag, WET).stand();

        assertThat(termijn.voortgang(vandaag)).isEqualTo(voortgang);
    }

    @Test
    void een_te_late_beslissing_wordt_gemerkt() {
        var bezwaar = bezwaar(Bezwaarroute.BIJZONDER);
        var termijn = Bezwaarbeslistermijn.van(bezwaar, List.of(), VANDAAG, WET);

        assertThat(termijn.bevinding(LocalDate.of(2025, 5, 6))).isEmpty();
        assertThat(termijn.bevinding(LocalDate.of(2025, 5, 7)))
                .map(Waarschuwing::code)
                .contains("te-laat-beslist-op-bezwaar");
    }

    private static LocalDate uiterlijk(
            SoortOnderwijs soort, boolean openbaar, LocalDate besloten, LocalDate ontvangen) {
        var bezwaar = bezwaar(besluit(soort, openbaar, besloten), ontvangen);
        return Bezwaarbeslistermijn.van(bezwaar, List.of(), VANDAAG, WET)
                .stand()
                .uiterlijkeDatum();
    }
}
