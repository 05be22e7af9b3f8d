package nl.passendonderwijs.placement.bezwaar.regel;

import static nl.passendonderwijs.placement.bezwaar.BezwaarVoorbeelden.beslissing;
import static nl.passendonderwijs.placement.bezwaar.BezwaarVoorbeelden.bezwaar;
import static nl.passendonderwijs.placement.bezwaar.BezwaarVoorbeelden.onderwerp;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.passendonderwijs.kit.uitkomst.Fout;
import nl.passendonderwijs.kit.waarden.SoortOnderwijs;
import nl.passendonderwijs.placement.bezwaar.Gpoloop;
import nl.passendonderwijs.placement.bezwaar.Onderwerpsoort;
import nl.passendonderwijs.placement.bezwaar.verloop.Bezwaarstap;
import nl.passendonderwijs.placement.bezwaar.verloop.NietGehoord;
import nl.passendonderwijs.placement.motivering.Waarschuwing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BeslisregelsTest {

    private static final LocalDate DAG = LocalDate.of(2025, 5, 1);

    @ParameterizedTest
    @CsvSource({"BIJZONDER, BEZ-01", "OPENBAAR, BEZ-02", "VOORTGEZET, BEZ-03"})
    void zonder_hoorzitting_wordt_niet_beslist(Bezwaarroute route, String regel) {
        assertThat(Hoorplicht.ontbreekt(bezwaar(route), beslissing(DAG, null)))
                .map(Fout::code)
                .contains(regel);
    }

    @ParameterizedTest
    @CsvSource({"BIJZONDER", "OPENBAAR", "VOORTGEZET"})
    void na_een_hoorzitting_kan_worden_beslist(Bezwaarroute route) {
        var gehoord = bezwaar(route)
                .met(new Bezwaarstap.Hoorzitting(DAG), List.of(), null)
                .orElseThrow();

        assertThat(Hoorplicht.ontbreekt(gehoord, beslissing(DAG, null))).isEmpty();
        assertThat(Hoorplicht.bevinding(gehoord, DAG)).isEmpty();
        assertThat(Hoorplicht.bevinding(gehoord, DAG.minusDays(1)))
                .map(Waarschuwing::code)
                .contains("beslist-voor-hoorzitting");
    }

    @ParameterizedTest
    @CsvSource({"BIJZONDER, true", "OPENBAAR, false", "VOORTGEZET, true"})
    void BEZ_02_alleen_openbaar_po_mag_van_horen_afzien(Bezwaarroute route, boolean fout) {
        assertThat(Hoorplicht.fout(bezwaar(route), NietGehoord.OUDERS_ZIEN_ERVAN_AF)
                        .isPresent())
                .isEqualTo(fout);
    }

    @Test
    void BEZ_02_met_een_reden_om_niet_te_horen_kan_worden_beslist() {
        var bezwaar = bezwaar(Bezwaarroute.OPENBAAR);

        assertThat(Hoorplicht.ontbreekt(bezwaar, beslissing(DAG, NietGehoord.KENNELIJK_ONGEGROND)))
                .isEmpty();
    }

    @Test
    void BEZ_04_voor_het_oordeel_wordt_niet_beslist() {
        var lopend = new Gpoloop(DAG.minusWeeks(1), DAG.plusWeeks(9), null);
        var geeindigd = new Gpoloop(DAG.minusWeeks(1), DAG.plusWeeks(9), DAG);

        assertThat(Gpovoorrang.ontbreekt(List.of(lopend))).map(Fout::code).contains("BEZ-04");
        assertThat(Gpovoorrang.ontbreekt(List.of(geeindigd))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2025-04-30, true", "2025-05-01, false", "2025-04-23, false"})
    void BEZ_04_een_besluit_dat_tijdens_het_geschil_viel_wordt_gemerkt(LocalDate besloten, boolean gemerkt) {
        var loop = new Gpoloop(LocalDate.of(2025, 4, 24), LocalDate.of(2025, 7, 3), DAG);

        assertThat(Gpovoorrang.bevinding(List.of(loop), besloten).isPresent()).isEqualTo(gemerkt);
    }

    @ParameterizedTest
    @CsvSource({"VERWIJDERING, VO, true", "VERWIJDERING, PRO, true", "VERWIJDERING, BAO, false", "BESLUIT, VO, false"})
    void BEZ_03_toegang_ontzeggen_kan_alleen_bij_verwijdering_in_het_vo(
            Onderwerpsoort soort, SoortOnderwijs onderwijs, boolean mag) {
        var onderwerp = onderwerp(soort, onderwijs, true, DAG);

        assertThat(Toegangsontzegging.toets(true, onderwerp).isEmpty()).isEqualTo(mag);
        assertThat(Toegangsontzegging.toets(false, onderwerp)).isEmpty();
    }

    @Test
    void de_eerste_hoorzitting_telt() {
        var gehoord = bezwaar(Bezwaarroute.BIJZONDER)
                .met(new Bezwaarstap.Hoorzitting(DAG), List.of(), null)
                .orElseThrow();

        var nogEens = gehoord.met(new Bezwaarstap.Hoorzitting(DAG.plusDays(7)), List.of(), null);

        assertThat(nogEens.orElseThrow().gehoordOp()).isEqualTo(DAG);
    }
}
