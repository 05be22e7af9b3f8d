package nl.passendonderwijs.placement.gpo.regel;

import static nl.passendonderwijs.placement.gpo.GpoVoorbeelden.REGELS;
import static nl.passendonderwijs.placement.gpo.GpoVoorbeelden.zaak;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.passendonderwijs.placement.gpo.verloop.Gpostap;
import nl.passendonderwijs.placement.gpo.verloop.Oordeeluitkomst;
import nl.passendonderwijs.placement.motivering.Waarschuwing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GporegelsTest {

    @ParameterizedTest
    @CsvSource({
        "2025-03-24, 2025-05-05",
        "2024-11-13, 2024-12-25",
        "2024-03-16, 2024-04-27",
        "2025-03-07, 2025-04-18",
        "2024-01-18, 2024-02-29",
    })
    void GPO_01_ouders_kunnen_zes_weken_naar_de_commissie_en_geen_feestdag_verschuift_dat(
            LocalDate besloten, LocalDate uiterlijk) {
        var onderwerp = zaak(besloten, besloten).onderwerp();

        assertThat(Gpotoegang.einde(onderwerp, REGELS).uiterlijkeDatum()).isEqualTo(uiterlijk);
        assertThat(Gpotoegang.bevinding(onderwerp, besloten, REGELS)).isEmpty();
        assertThat(Gpotoegang.bevinding(onderwerp, uiterlijk, REGELS)).isEmpty();
        assertThat(Gpotoegang.bevinding(onderwerp, uiterlijk.plusDays(1), REGELS))
                .map(Waarschuwing::code)
                .contains("te-laat-gpo");
        assertThat(Gpotoegang.bevinding(onderwerp, besloten.minusDays(1), REGELS))
                .map(Waarschuwing::code)
                .contains("gpo-voor-besluit");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-04-24, 2025-05-08, 2025-07-03",
        "2025-04-21, 2025-05-05, 2025-06-30",
        "2024-12-12, 2024-12-26, 2025-02-20",
        "2025-06-21, 2025-07-05, 2025-08-30",
        "2024-12-21, 2025-01-04, 2025-03-01",
    })
    void GPO_02_verweer_in_twee_en_oordeel_in_tien_weken_ook_in_vakantie_en_weekend(
            LocalDate ingediend, LocalDate verweer, LocalDate oordeel) {
        var termijnen = Gpotermijnen.van(zaak(ingediend.minusWeeks(1), ingediend), REGELS);

        assertThat(termijnen.verweer().uiterlijkeDatum()).isEqualTo(verweer);
        assertThat(termijnen.oordeel().uiterlijkeDatum()).isEqualTo(oordeel);
        assertThat(termijnen.bevinding(new Gpostap.Verweer(verweer))).isEmpty();
        assertThat(termijnen.bevinding(new Gpostap.Verweer(verweer.plusDays(1))))
                .map(Waarschuwing::code)
                .contains("te-laat-verweer");
        assertThat(termijnen.bevinding(new Gpostap.Oordeel(oordeel.plusDays(1), Oordeeluitkomst.DEELS)))
                .map(Waarschuwing::code)
                .contains("te-laat-oordeel");
    }

    @Test
    void GPO_02_het_oordeel_rondt_beide_termijnen_af() {
        var ingediend = LocalDate.of(2025, 4, 24);
        var oordeel = new Gpostap.Oordeel(LocalDate.of(2025, 6, 26), Oordeeluitkomst.ONGEGROND);
        var zaak = zaak(ingediend.minusWeeks(1), ingediend)
                .met(oordeel, List.of(), null)
                .orElseThrow();

        var termijnen = Gpotermijnen.van(zaak, REGELS);

        assertThat(termijnen.alle())
                .allSatisfy(stand -> assertThat(stand.afgerondOp()).isEqualTo("2025-06-26"));
    }

    @ParameterizedTest
    @CsvSource(
            value = {"true, null, false", "false, null, true", "false, '  ', true", "false, Omdat., false"},
            nullValues = "null")
    void GPO_03_wie_het_oordeel_niet_volgt_motiveert_dat(boolean volgt, String motivering, boolean fout) {
        assertThat(Reactieplicht.fout(volgt, motivering).isPresent()).isEqualTo(fout);
    }

    @Test
    void GPO_03_een_reactie_voor_het_oordeel_wordt_gemerkt() {
        var ingediend = LocalDate.of(2025, 4, 24);
        var oordeel = new Gpostap.Oordeel(LocalDate.of(2025, 6, 26), Oordeeluitkomst.ONGEGROND);
        var zaak = zaak(ingediend.minusWeeks(1), ingediend)
                .met(oordeel, List.of(), null)
                .orElseThrow();

        assertThat(Reactieplicht.bevinding(zaak, new Gpostap.Reactie(LocalDate.of(2025, 6, 25), true)))
                .map(Waarschuwing::regel)
                .contains("GPO-03");
        assertThat(Reactieplicht.bevinding(zaak, new Gpostap.Reactie(LocalDate.of(2025, 6, 26), true)))
                .isEmpty();
    }

    @Test
    void GPO_02_het_eerste_verweer_telt() {
        var eerste = LocalDate.of(2025, 5, 6);
        var zaak = zaak(eerste.minusWeeks(3), eerste.minusWeeks(2))
                .met(new Gpostap.Verweer(eerste), List.of(), null)
                .orElseThrow();

        var nogEens = zaak.met(new Gpostap.Verweer(eerste.plusDays(7)), List.of(), null);

        assertThat(nogEens.orElseThrow().verweerOp()).isEqualTo(eerste);
    }
}
