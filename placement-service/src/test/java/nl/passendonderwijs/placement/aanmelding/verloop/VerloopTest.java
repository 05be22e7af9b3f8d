package nl.passendonderwijs.placement.aanmelding.verloop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerloopTest {

    @ParameterizedTest
    @CsvSource({
        "2025-03-25, 2025-03-26, 2025-03-26",
        "2025-03-26, 2025-03-25, 2025-03-26",
    })
    void ZP_06_het_jongste_oordeel_is_dat_van_de_laatste_dag(LocalDate eerst, LocalDate dan, LocalDate jongste) {
        var verloop = new Verloop(List.of(new Stap.Oordeel(eerst, true), new Stap.Oordeel(dan, true)));

        var oordeel = verloop.jongste(Stap.Oordeel.class);

        assertThat(oordeel).map(Stap::datum).contains(jongste);
    }

    @Test
    void ZP_06_van_twee_oordelen_op_een_dag_is_het_laatst_vastgelegde_het_jongste() {
        var dag = LocalDate.of(2025, 3, 26);
        var verloop = new Verloop(List.of(new Stap.Oordeel(dag, true), new Stap.Oordeel(dag, false)));

        var oordeel = verloop.jongste(Stap.Oordeel.class);

        assertThat(oordeel).contains(new Stap.Oordeel(dag, false));
    }

    @ParameterizedTest
    @CsvSource({"TOELATING", "WEIGERING", "INTREKKING"})
    void ZP_10_met_een_besluit_of_een_intrekking_is_het_beslist(String stap) throws Exception {
        var gezet = (Stap) StapVoorbeelden.class.getField(stap).get(null);

        var verloop = new Verloop(List.of(StapVoorbeelden.BEHANDELING, gezet));

        assertThat(verloop.beslistOp()).contains(gezet.datum());
    }

    @Test
    void ZP_11_een_tijdelijke_plaatsing_beslist_niets() {
        var verloop = new Verloop(List.of(StapVoorbeelden.BEHANDELING, StapVoorbeelden.TIJDELIJK));

        assertThat(verloop.beslistOp()).isEmpty();
    }
}
