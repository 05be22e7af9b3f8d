package nl.passendonderwijs.placement.opp.eis;

import static nl.passendonderwijs.placement.opp.verloop.OppVoorbeelden.DAG;
import static nl.passendonderwijs.placement.opp.verloop.OppVoorbeelden.verloop;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.passendonderwijs.kit.uitkomst.Fout;
import nl.passendonderwijs.kit.uitkomst.Weigering;
import nl.passendonderwijs.kit.waarden.SoortOnderwijs;
import nl.passendonderwijs.placement.opp.verloop.Oppeindereden;
import nl.passendonderwijs.placement.opp.verloop.Oppstap;
import nl.passendonderwijs.placement.opp.verloop.Oppverloop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VereistenTest {

    private static final Set<Oppdeel> ALLES = EnumSet.allOf(Oppdeel.class);
    private static final Oppstap OVERLEG = new Oppstap.Overleg(DAG);
    private static final Oppstap JA = new Oppstap.Instemming(DAG, true);
    private static final Oppstap NEE = new Oppstap.Instemming(DAG, false);
    private static final Oppstap GEHOORD = new Oppstap.Hoorgesprek(DAG);
    private static final Oppstap ADVIES = new Oppstap.Advies(DAG);
    private static final Oppstap VASTGESTELD = new Oppstap.Vaststelling(DAG);

    @ParameterizedTest
    @CsvSource({
        "BAO, 2017-07-31, OPP-03",
        "BAO, 2017-08-01, OPP-03 OPP-03",
        "BAO, 2025-07-31, OPP-03 OPP-03",
        "BAO, 2025-08-01, OPP-03 OPP-03 OPP-06",
        "SO,  2025-08-01, OPP-03 OPP-03 OPP-06 OPP-08",
        "VSO, 2017-07-31, OPP-03 OPP-08",
        "SBO, 2025-08-01, OPP-03 OPP-03 OPP-06",
    })
    void OPP_03_OPP_06_OPP_08_wat_een_vaststelling_eist_hangt_af_van_dag_en_onderwijs(
            SoortOnderwijs soort, LocalDate dag, String regels) {
        var weigering = bezwaar(soort, verloop(), new Oppstap.Vaststelling(dag), ALLES);

        assertThat(codes(weigering)).containsExactly(regels.split(" "));
        assertThat(weigering.orElseThrow().soort().status()).isEqualTo(409);
    }

    @Test
    void met_alle_feiten_staat_niets_in_de_weg() {
        var verloop = verloop(OVERLEG, JA, GEHOORD, ADVIES);

        assertThat(bezwaar(SoortOnderwijs.SO, verloop, VASTGESTELD, ALLES)).isEmpty();
    }

    @Test
    void OPP_05_noemt_elk_deel_dat_ontbreekt() {
        var weigering = bezwaar(
                SoortOnderwijs.BAO,
                verloop(OVERLEG, JA, GEHOORD),
                VASTGESTELD,
                EnumSet.of(Oppdeel.BEGELEIDING, Oppdeel.AFWIJKINGEN));

        assertThat(weigering.orElseThrow().code()).isEqualTo("OPP-05");
        assertThat(weigering.orElseThrow().fouten())
                .extracting(Fout::pointer)
                .containsExactly("#/belemmerendeFactoren", "#/bevorderendeFactoren", "#/uitstroombestemming");
    }

    @Test
    void OPP_03_geweigerde_instemming_telt_niet_en_de_laatste_beslist() {
        assertThat(codes(bezwaar(SoortOnderwijs.BAO, verloop(OVERLEG, GEHOORD, JA, NEE), VASTGESTELD, ALLES)))
                .containsExactly("OPP-03");
        assertThat(bezwaar(SoortOnderwijs.BAO, verloop(OVERLEG, GEHOORD, NEE, JA), VASTGESTELD, ALLES))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"true, OPP-04 OPP-04 OPP-06", "false, OPP-04 OPP-06"})
    void OPP_04_een_bijstelling_vraagt_nieuw_overleg_en_alleen_voor_het_handelingsdeel_instemming(
            boolean handelingsdeel, String regels) {
        var verloop = verloop(OVERLEG, JA, GEHOORD, VASTGESTELD);

        var weigering = bezwaar(SoortOnderwijs.BAO, verloop, new Oppstap.Bijstelling(DAG, handelingsdeel), Set.of());

        assertThat(codes(weigering)).containsExactly(regels.split(" "));
    }

    @Test
    void OPP_06_bij_evalueren_wordt_de_leerling_opnieuw_gehoord() {
        var verloop = verloop(OVERLEG, JA, GEHOORD, VASTGESTELD, OVERLEG);

        var weigering = bezwaar(SoortOnderwijs.BAO, verloop, new Oppstap.Evaluatie(DAG), Set.of());

        assertThat(codes(weigering)).containsExactly("OPP-06");
    }

    @ParameterizedTest
    @CsvSource({"BAO, true", "SBO, false", "VO, false"})
    void OPP_07_alleen_een_basisschool_meldt_begin_en_einde(SoortOnderwijs soort, boolean melden) {
        var verloop = verloop(VASTGESTELD, new Oppstap.Beeindiging(DAG.plusDays(9), Oppeindereden.VAN_SCHOOL));

        var melding = Registermelding.van(soort, verloop);

        assertThat(melding).isEqualTo(new Registermelding(melden, DAG, DAG.plusDays(9)));
        assertThat(Registermelding.van(soort, verloop()).melden()).isFalse();
    }

    private static Optional<Weigering> bezwaar(
            SoortOnderwijs soort, Oppverloop verloop, Oppstap stap, Set<Oppdeel> geschreven) {
        return new Vereisten(soort, verloop, OppregelsVoorbeelden.WET).bezwaar(stap, geschreven);
    }

    private static List<String> codes(Optional<Weigering> weigering) {
        return weigering.orElseThrow().fouten().stream().map(Fout::code).toList();
    }
}
