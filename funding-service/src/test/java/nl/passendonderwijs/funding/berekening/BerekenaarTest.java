package nl.passendonderwijs.funding.berekening;

import static nl.passendonderwijs.funding.berekening.Grondslagvoorbeelden.OKTOBER_2014;
import static nl.passendonderwijs.funding.berekening.Grondslagvoorbeelden.OKTOBER_2015;
import static nl.passendonderwijs.funding.berekening.Grondslagvoorbeelden.metTlv;
import static nl.passendonderwijs.funding.berekening.Grondslagvoorbeelden.so;
import static nl.passendonderwijs.funding.berekening.Grondslagvoorbeelden.telling;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.passendonderwijs.funding.bedrag.Bedragenlijst;
import nl.passendonderwijs.funding.bedrag.Bedragsoort;
import nl.passendonderwijs.funding.bedrag.Categorie;
import nl.passendonderwijs.funding.bedrag.persistence.Bedragvoorbeelden;
import nl.passendonderwijs.funding.regime.Component;
import nl.passendonderwijs.funding.regime.PoTot2022;
import nl.passendonderwijs.funding.telling.Tellingstatus;
import nl.passendonderwijs.kit.waarden.Schooljaar;
import org.junit.jupiter.api.Test;

class BerekenaarTest {

    private static final Schooljaar PERIODE = Schooljaar.van("2015-2016");

    @Test
    void BEK_02_BEK_03_BEK_04_BEK_05_rekent_W2_op_de_cent() {
        var snapshot = bereken(metTlv(so(new int[] {30, 4, 2}, new int[] {60, 6, 4})));

        assertThat(regels(snapshot))
                .containsExactly(
                        "LICHT_PERSONEEL 2014-10-01 1252880.00 - 0.00 = 1252880.00 tekort 0.00",
                        "LICHT_MATERIEEL 2015-10-01 59520.00 - 0.00 = 59520.00 tekort 0.00",
                        "ZWAAR_PERSONEEL 2014-10-01 2598464.50 - 1030238.46 = 1568226.04 tekort 0.00",
                        "ZWAAR_MATERIEEL 2015-10-01 249716.00 - 93368.88 = 156347.12 tekort 0.00");
        assertThat(snapshot.toelichting()).isEmpty();
    }

    @Test
    void BEK_06_rekent_W3_op_de_cent() {
        var snapshot = bereken(metTlv(so(new int[] {90, 12, 6}, new int[] {150, 25, 15})));

        assertThat(regels(snapshot))
                .containsExactly(
                        "LICHT_PERSONEEL 2014-10-01 1252880.00 - 0.00 = 1252880.00 tekort 0.00",
                        "LICHT_MATERIEEL 2015-10-01 59520.00 - 0.00 = 59520.00 tekort 0.00",
                        "ZWAAR_PERSONEEL 2014-10-01 2598464.50 - 3008743.53 = 0.00 tekort 410279.03",
                        "ZWAAR_MATERIEEL 2015-10-01 249716.00 - 269257.60 = 0.00 tekort 19541.60");
    }

    @Test
    void BEK_06_verrekent_een_tekort_van_personeel_niet_met_wat_materieel_overhoudt() {
        var snapshot = bereken(metTlv(so(new int[3], new int[] {0, 0, 123})));

        assertThat(regels(snapshot))
                .contains(
                        "ZWAAR_PERSONEEL 2014-10-01 2598464.50 - 2623417.80 = 0.00 tekort 24953.30",
                        "ZWAAR_MATERIEEL 2015-10-01 249716.00 - 193873.83 = 55842.17 tekort 0.00");
    }

    @Test
    void zegt_dat_er_geen_tlv_telling_is_en_trekt_niets_af() {
        var snapshot = bereken(metTlv(null));

        assertThat(snapshot.toelichting()).extracting(Toelichting::code).containsExactly("geen-tlv-telling");
        assertThat(snapshot.componenten())
                .allMatch(component -> component.aftrek().centen() == 0);
    }

    @Test
    void noemt_voorlopige_en_verborgen_aantallen() {
        var tlv = so(new int[3], new int[3]);
        var grondslag = List.of(
                telling(OKTOBER_2014, Tellingstatus.DEFINITIEF, 2, tlv),
                telling(OKTOBER_2015, Tellingstatus.VOORLOPIG, 1, tlv));

        var snapshot = bereken(grondslag);

        assertThat(snapshot.toelichting())
                .extracting(Toelichting::code)
                .containsExactly("voorlopige-telling", "gemaskeerd");
    }

    @Test
    void rekent_niet_en_noemt_elk_bedrag_dat_ontbreekt() {
        var bedragen = Bedragvoorbeelden.zonder(bedrag -> bedrag.sleutel().soort() == Bedragsoort.LICHT_MATERIEEL
                || bedrag.sleutel().categorie() == Categorie.HOOG);
        var tlv = so(new int[] {1, 0, 1}, new int[3]);

        var snapshot = bereken(metTlv(tlv), bedragen);

        assertThat(snapshot.status()).isEqualTo(Berekeningstatus.BEDRAGEN_ONTBREKEN);
        assertThat(snapshot.toelichting()).singleElement().satisfies(toelichting -> {
            assertThat(toelichting.code()).isEqualTo("bedragen-ontbreken");
            assertThat(toelichting.detail())
                    .contains("lichte ondersteuning swv (materieel) PO 2016")
                    .contains("(v)so personeel (TLV-categorie) SO HOOG JONGER_DAN_8 2015-2016")
                    .contains("(v)so materieel (TLV-categorie) SO HOOG JONGER_DAN_8 2016")
                    .doesNotContain("VANAF_8");
        });
    }

    @Test
    void noemt_bij_elk_bedrag_de_bron() {
        var snapshot = bereken(metTlv(so(new int[] {1, 0, 0}, new int[3])));

        assertThat(snapshot.tarieven())
                .hasSize(6)
                .allMatch(tarief -> tarief.regeling().startsWith("BWBR"));
    }

    @Test
    void geeft_in_elke_volgorde_van_tellingen_hetzelfde() {
        var grondslag = metTlv(null);

        var snapshot = bereken(grondslag.reversed());

        assertThat(snapshot).isEqualTo(bereken(grondslag));
    }

    private static Snapshot bereken(List<Telgrondslag> grondslag) {
        return bereken(grondslag, Bedragvoorbeelden.gepubliceerd());
    }

    private static Snapshot bereken(List<Telgrondslag> grondslag, Bedragenlijst bedragen) {
        return new Berekenaar(new PoTot2022(), PERIODE, grondslag, bedragen).bereken();
    }

    private static List<String> regels(Snapshot snapshot) {
        return snapshot.componenten().stream().map(BerekenaarTest::regel).toList();
    }

    private static String regel(Component component) {
        return "%s %s %s - %s = %s tekort %s"
                .formatted(
                        component.code(),
                        component.teldatum(),
                        component.bruto(),
                        component.aftrek(),
                        component.netto(),
                        component.tekort());
    }
}
