package nl.passendonderwijs.placement.opp.verloop;

import static nl.passendonderwijs.placement.opp.verloop.OppVoorbeelden.DAG;
import static nl.passendonderwijs.placement.opp.verloop.OppVoorbeelden.verloop;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OppverloopTest {

    @Test
    void elke_stap_uit_elke_staat_kan_of_wordt_geweigerd_met_de_staat_en_wat_nog_kan() {
        assertThat(OppVoorbeelden.staten())
                .allSatisfy(staat -> assertThat(OppVoorbeelden.stappen()).allSatisfy(stap -> {
                    var kan = Oppovergang.na(staat, stap).isPresent();
                    assertThat(staat.stappen().contains(stap.soort())).isEqualTo(kan);
                    assertThat(staat.bezwaarTegen(stap.soort()).detail())
                            .contains(staat.code().name())
                            .contains(stap.soort().name());
                }));
    }

    @Test
    void elke_stap_wordt_gelezen_zoals_zij_is_bewaard() {
        assertThat(OppVoorbeelden.stappen())
                .allSatisfy(stap -> assertThat(stap.soort().lees(stap.datum(), stap.feiten()))
                        .isEqualTo(stap));
    }

    @Test
    void een_bijstelling_maakt_een_nieuwe_versie_en_laat_het_vastgesteld() {
        var verloop = verloop(new Oppstap.Vaststelling(DAG), new Oppstap.Bijstelling(DAG.plusWeeks(4), false));

        assertThat(verloop.status()).isEqualTo(new OppStatus.Vastgesteld(2));
        assertThat(verloop.versiedatums()).containsExactly(DAG, DAG.plusWeeks(4));
    }

    @Test
    void wie_van_school_gaat_heeft_het_tot_en_met_de_laatste_dag_en_wat_niet_meer_nodig_is_eindigt_meteen() {
        var weg = verloop(new Oppstap.Beeindiging(DAG, Oppeindereden.VAN_SCHOOL));
        var overbodig = verloop(new Oppstap.Beeindiging(DAG, Oppeindereden.NIET_MEER_NODIG));

        assertThat(weg.isBeeindigd(DAG)).isFalse();
        assertThat(weg.isBeeindigd(DAG.plusDays(1))).isTrue();
        assertThat(overbodig.isBeeindigd(DAG)).isTrue();
    }

    @Test
    void een_voortzetting_neemt_het_einde_terug_tot_er_weer_een_komt() {
        var voortgezet = verloop(
                new Oppstap.Beeindiging(DAG.plusDays(9), Oppeindereden.VAN_SCHOOL), new Oppstap.Voortzetting(DAG));

        assertThat(voortgezet.einde()).isEmpty();
        assertThat(voortgezet.laatsteDatum()).contains(DAG);
        assertThat(voortgezet.met(new Oppstap.Beeindiging(DAG, Oppeindereden.NIET_MEER_NODIG), DAG))
                .hasValueSatisfying(weg -> assertThat(weg.status(DAG)).isEqualTo(new OppStatus.Beeindigd()));
    }

    @Test
    void feiten_van_voor_een_versie_tellen_niet_voor_de_volgende() {
        var verloop = verloop(new Oppstap.Overleg(DAG), new Oppstap.Vaststelling(DAG), new Oppstap.Hoorgesprek(DAG));

        assertThat(verloop.sindsVersie().stappen()).containsExactly(new Oppstap.Hoorgesprek(DAG));
    }
}
