package nl.passendonderwijs.placement.besluit.weigering;

import static nl.passendonderwijs.placement.termijn.TermijnVoorbeelden.WET;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import nl.passendonderwijs.kit.uitkomst.Fout;
import nl.passendonderwijs.kit.waarden.Soort;
import nl.passendonderwijs.kit.waarden.SoortOnderwijs;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.placement.aanmelding.Aanmelding;
import nl.passendonderwijs.placement.aanmelding.AanmeldingVoorbeelden;
import nl.passendonderwijs.placement.aanmelding.verloop.ExtraOndersteuning;
import nl.passendonderwijs.placement.aanmelding.verloop.Stap;
import nl.passendonderwijs.placement.aanmelding.verloop.StapVoorbeelden;
import nl.passendonderwijs.placement.aanmelding.verloop.Weigeringsgrond;
import nl.passendonderwijs.placement.besluit.weigering.Bewijs.Grondslagvraag;
import nl.passendonderwijs.placement.besluit.weigering.Bewijs.Houding;
import nl.passendonderwijs.placement.besluit.weigering.Bewijs.Plaatsruimte;
import nl.passendonderwijs.placement.besluit.weigering.Bewijs.Toelatingsvoorwaarde;
import nl.passendonderwijs.placement.motivering.Waarschuwing;
import nl.passendonderwijs.placement.school.ScholenVoorbeelden;
import nl.passendonderwijs.placement.school.Vestiging;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class GrondtoetsTest {

    private static final LocalDate BESLUIT = LocalDate.of(2025, 4, 4);
    private static final LocalDate GEVRAAGD = LocalDate.of(2025, 3, 10);
    private static final Vestigingscode BUREN = Vestigingscode.van("01VI00");

    @Test
    void ZP_07_noemt_alles_wat_nog_ontbreekt() {
        var oordeel = toets(Weigeringsgrond.ANDERE_SCHOOL_BEREID, AanmeldingVoorbeelden.na(), Bewijs.geen());

        assertThat(oordeel.ontbreekt())
                .extracting(Fout::detail)
                .containsExactly(
                        "Er is geen overleg met de ouders vastgelegd.",
                        "Er is geen andere school die bereid is de leerling toe te laten.");
    }

    @Test
    void ZP_07_alleen_overleg_is_niet_genoeg() {
        var aanmelding = AanmeldingVoorbeelden.na(StapVoorbeelden.OVERLEG);

        var oordeel = toets(Weigeringsgrond.ANDERE_SCHOOL_BEREID, aanmelding, Bewijs.geen());

        assertThat(oordeel.ontbreekt()).hasSize(1);
        assertThat(oordeel.toetsing().antwoord()).isEqualTo("nee");
    }

    @Test
    void ZP_07_de_school_die_het_eerst_bereid_was_telt() {
        var later = new Stap.Bereidverklaring(BESLUIT.plusDays(1), Vestigingscode.van("01AA00"), null, true);
        var aanmelding = AanmeldingVoorbeelden.na(StapVoorbeelden.OVERLEG, StapVoorbeelden.BEREID, later);

        var oordeel = toets(Weigeringsgrond.ANDERE_SCHOOL_BEREID, aanmelding, Bewijs.geen());

        assertThat(oordeel.bevindingen()).isEmpty();
    }

    @Test
    void ZP_07_weigeren_kan_na_overleg_en_met_een_school_die_bereid_is() {
        var aanmelding = AanmeldingVoorbeelden.na(StapVoorbeelden.OVERLEG, StapVoorbeelden.BEREID);

        var oordeel = toets(Weigeringsgrond.ANDERE_SCHOOL_BEREID, aanmelding, Bewijs.geen());

        assertThat(oordeel.ontbreekt()).isEmpty();
        assertThat(oordeel.bevindingen()).isEmpty();
        assertThat(oordeel.toetsing().feiten()).containsEntry("andereSchool", "01VI00");
    }

    @Test
    void ZP_07_het_laatste_woord_van_een_school_telt() {
        var tochNiet = new Stap.Bereidverklaring(LocalDate.of(2025, 4, 3), BUREN, null, false);
        var aanmelding = AanmeldingVoorbeelden.na(StapVoorbeelden.OVERLEG, StapVoorbeelden.BEREID, tochNiet);

        var oordeel = toets(Weigeringsgrond.ANDERE_SCHOOL_BEREID, aanmelding, Bewijs.geen());

        assertThat(oordeel.ontbreekt()).hasSize(1);
    }

    @Test
    void ZP_07_het_laatste_woord_is_dat_met_de_laatste_datum() {
        var tochNiet = new Stap.Bereidverklaring(LocalDate.of(2025, 4, 3), BUREN, null, false);
        var aanmelding = AanmeldingVoorbeelden.na(StapVoorbeelden.OVERLEG, tochNiet, StapVoorbeelden.BEREID);

        var oordeel = toets(Weigeringsgrond.ANDERE_SCHOOL_BEREID, aanmelding, Bewijs.geen());

        assertThat(oordeel.ontbreekt()).hasSize(1);
    }

    @Test
    void ZP_07_van_twee_woorden_op_een_dag_telt_het_laatst_vastgelegde() {
        var tochNiet = new Stap.Bereidverklaring(StapVoorbeelden.BEREID.datum(), BUREN, null, false);
        var aanmelding = AanmeldingVoorbeelden.na(StapVoorbeelden.OVERLEG, tochNiet, StapVoorbeelden.BEREID);

        var oordeel = toets(Weigeringsgrond.ANDERE_SCHOOL_BEREID, aanmelding, Bewijs.geen());

        assertThat(oordeel.ontbreekt()).isEmpty();
    }

    @Test
    void ZP_07_een_eerder_overleg_telt_ook_als_het_later_is_vastgelegd() {
        var later = new Stap.Overleg(BESLUIT.plusDays(1));
        var aanmelding = AanmeldingVoorbeelden.na(later, StapVoorbeelden.OVERLEG, StapVoorbeelden.BEREID);

        var oordeel = toets(Weigeringsgrond.ANDERE_SCHOOL_BEREID, aanmelding, Bewijs.geen());

        assertThat(oordeel.bevindingen()).isEmpty();
    }

    @Test
    void ZP_07_een_feit_van_na_het_besluit_is_een_overtreding_en_geen_beletsel() {
        var later = new Stap.Overleg(BESLUIT.plusDays(1));
        var aanmelding = AanmeldingVoorbeelden.na(later, StapVoorbeelden.BEREID);

        var oordeel = toets(Weigeringsgrond.ANDERE_SCHOOL_BEREID, aanmelding, Bewijs.geen());

        assertThat(oordeel.ontbreekt()).isEmpty();
        assertThat(oordeel.bevindingen()).extracting(Waarschuwing::code).containsExactly("overleg-na-besluit");
    }

    @ParameterizedTest
    @CsvSource({"28, 28, true", "28, 29, true", "28, 27, false", "0, 0, true"})
    void ZP_08_zonder_plaatsruimte_kan_worden_geweigerd_als_de_getallen_het_tonen(int er, int bezet, boolean mag) {
        var bewijs = new Bewijs(new Plaatsruimte(er, bezet, GEVRAAGD), null, null);

        var oordeel = toets(Weigeringsgrond.GEEN_PLAATSRUIMTE, AanmeldingVoorbeelden.na(), bewijs);

        assertThat(oordeel.ontbreekt().isEmpty()).isEqualTo(mag);
    }

    @ParameterizedTest
    @EnumSource(
            value = Weigeringsgrond.class,
            names = {"GEEN_PLAATSRUIMTE", "GRONDSLAG", "TOELATINGSVOORWAARDEN"})
    void ZP_08_een_uitzondering_zonder_bewijs_telt_niet(Weigeringsgrond grond) {
        var oordeel = toets(grond, AanmeldingVoorbeelden.na(), Bewijs.geen());

        assertThat(oordeel.ontbreekt()).extracting(Fout::code).contains("ZP-08");
    }

    @Test
    void ZP_08_een_openbare_school_heeft_geen_grondslag_om_op_te_weigeren() {
        var oordeel = toets(Weigeringsgrond.GRONDSLAG, AanmeldingVoorbeelden.na(), grondslag(Houding.RESPECTEREN));

        assertThat(oordeel.ontbreekt())
                .extracting(Fout::detail)
                .containsExactly("Een openbare school is voor elke leerling toegankelijk.");
    }

    @ParameterizedTest
    @CsvSource({"RESPECTEREN, true", "ONDERSCHRIJVEN, false"})
    void ZP_16_voor_sbo_in_hetzelfde_swv_telt_alleen_niet_respecteren(Houding houding, boolean mag) {
        var aanmelding = AanmeldingVoorbeelden.na(SoortOnderwijs.SBO, ExtraOndersteuning.JA, BUREN);
        var huidige = Optional.of(ScholenVoorbeelden.staand("01VI00", Soort.BAO, true));

        var oordeel = new GeenGrondslag().toets(zaak(aanmelding, bijzonder(), huidige, grondslag(houding)));

        assertThat(oordeel.ontbreekt().isEmpty()).isEqualTo(mag);
    }

    @ParameterizedTest
    @CsvSource({"RESPECTEREN", "ONDERSCHRIJVEN"})
    void ZP_16_elders_telt_ook_niet_onderschrijven(Houding houding) {
        var aanmelding = AanmeldingVoorbeelden.na(SoortOnderwijs.SO, ExtraOndersteuning.JA, BUREN);

        var oordeel = new GeenGrondslag().toets(zaak(aanmelding, bijzonder(), Optional.empty(), grondslag(houding)));

        assertThat(oordeel.ontbreekt()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"VO, true", "PRO, true", "BAO, false", "SBO, false", "SO, false", "VSO, false"})
    void ZP_08_toelatingsvoorwaarden_kent_alleen_het_vo(SoortOnderwijs soort, boolean mag) {
        var bewijs = new Bewijs(null, null, Toelatingsvoorwaarde.SCHOOLADVIES);
        var aanmelding = AanmeldingVoorbeelden.na(soort, ExtraOndersteuning.JA, null);

        var oordeel = toets(Weigeringsgrond.TOELATINGSVOORWAARDEN, aanmelding, bewijs);

        assertThat(oordeel.ontbreekt().isEmpty()).isEqualTo(mag);
    }

    @Test
    void ZP_09_toelaten_tot_vo_rust_op_het_schooladvies() {
        var bewijs = new Bewijs(null, null, Toelatingsvoorwaarde.SCHOOLADVIES);
        var aanmelding = AanmeldingVoorbeelden.na(SoortOnderwijs.VO, ExtraOndersteuning.JA, null);

        var oordeel = toets(Weigeringsgrond.TOELATINGSVOORWAARDEN, aanmelding, bewijs);

        assertThat(oordeel.toetsing().feiten()).containsEntry("toelatingsvoorwaarde", "SCHOOLADVIES");
    }

    @ParameterizedTest
    @CsvSource({"NEE, true", "JA, false", "VERMOED, false"})
    void ZP_06_zonder_oordeel_telt_een_vermoeden_als_ja(ExtraOndersteuning bekend, boolean mag) {
        var aanmelding = AanmeldingVoorbeelden.na(SoortOnderwijs.BAO, bekend, null);

        var oordeel = toets(Weigeringsgrond.GEEN_EXTRA_ONDERSTEUNING, aanmelding, Bewijs.geen());

        assertThat(oordeel.ontbreekt().isEmpty()).isEqualTo(mag);
    }

    @Test
    void ZP_06_het_oordeel_van_de_school_gaat_voor_wat_bij_ontvangst_bekend_was() {
        var nietNodig = new Stap.Oordeel(LocalDate.of(2025, 3, 26), false);
        var aanmelding = AanmeldingVoorbeelden.na(nietNodig);

        var oordeel = toets(Weigeringsgrond.GEEN_EXTRA_ONDERSTEUNING, aanmelding, Bewijs.geen());

        assertThat(oordeel.ontbreekt()).isEmpty();
    }

    @Test
    void ZP_06_het_oordeel_met_de_laatste_datum_telt_ook_als_een_eerder_later_is_vastgelegd() {
        var nietNodig = new Stap.Oordeel(LocalDate.of(2025, 3, 20), false);
        var aanmelding = AanmeldingVoorbeelden.na(StapVoorbeelden.OORDEEL, nietNodig);

        var oordeel = toets(Weigeringsgrond.GEEN_EXTRA_ONDERSTEUNING, aanmelding, Bewijs.geen());

        assertThat(oordeel.ontbreekt()).hasSize(1);
    }

    private static Weigeringsoordeel toets(Weigeringsgrond grond, Aanmelding aanmelding, Bewijs bewijs) {
        var school =
                ScholenVoorbeelden.ALLE.zoek(aanmelding.gegevens().vestiging()).orElseThrow();
        return Grondtoets.van(grond).toets(zaak(aanmelding, school, Optional.empty(), bewijs));
    }

    private static Weigeringszaak zaak(
            Aanmelding aanmelding, Vestiging school, Optional<Vestiging> huidige, Bewijs bewijs) {
        return new Weigeringszaak(
                aanmelding, school, huidige, BESLUIT, bewijs, WET.grenzen().bewijs());
    }

    private static Bewijs grondslag(Houding houding) {
        return new Bewijs(null, new Grondslagvraag(GEVRAAGD, houding), null);
    }

    private static Vestiging bijzonder() {
        return ScholenVoorbeelden.staand("02QZ00", Soort.SBO, false);
    }
}
