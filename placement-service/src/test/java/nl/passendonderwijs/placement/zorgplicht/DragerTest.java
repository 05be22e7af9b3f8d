package nl.passendonderwijs.placement.zorgplicht;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.placement.aanmelding.verloop.Statuscode;
import nl.passendonderwijs.placement.aanmelding.verloop.Weigeringsgrond;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DragerTest {

    private static final Vestigingscode A = Vestigingscode.van("01AA00");
    private static final Vestigingscode B = Vestigingscode.van("02BB00");
    private static final LocalDate MAART = LocalDate.of(2025, 3, 7);
    private static final LocalDate APRIL = LocalDate.of(2025, 4, 4);
    private static final LocalDate MEI = LocalDate.of(2025, 5, 5);

    @Test
    void wie_nergens_is_aangemeld_heeft_geen_school_met_zorgplicht() {
        assertThat(Drager.van(List.of())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"AANGEMELD", "IN_BEHANDELING", "AANVULLING_GEVRAAGD", "VERLENGD"})
    void zolang_niet_is_besloten_draagt_de_school_van_aanmelding(Statuscode status) {
        var drager = Drager.van(List.of(aanspraak(A, 1, MAART, status, null, null, null)));

        assertThat(drager).map(Drager::vestiging).contains(A);
    }

    @Test
    void ZP_04_van_twee_scholen_draagt_die_van_eerste_voorkeur() {
        var drager = Drager.van(List.of(open(A, 2, MAART), open(B, 1, APRIL)));

        assertThat(drager).map(Drager::vestiging).contains(B);
    }

    @Test
    void bij_gelijke_voorkeur_draagt_de_school_die_het_eerst_ontving() {
        var drager = Drager.van(List.of(open(B, 1, APRIL), open(A, 1, MAART)));

        assertThat(drager).map(Drager::vestiging).contains(A);
    }

    @ParameterizedTest
    @CsvSource({
        "TOEGELATEN, , TOEGELATEN",
        "INGESCHREVEN, , TOEGELATEN",
        "INGETROKKEN, , INGETROKKEN",
        "NIET_IN_BEHANDELING, , NIET_IN_BEHANDELING",
        "GEWEIGERD, GEEN_PLAATSRUIMTE, GEEN_PLAATSRUIMTE",
        "GEWEIGERD, GRONDSLAG, GRONDSLAG",
        "GEWEIGERD, TOELATINGSVOORWAARDEN, TOELATINGSVOORWAARDEN",
        "GEWEIGERD, GEEN_EXTRA_ONDERSTEUNING, GEEN_EXTRA_ONDERSTEUNING",
    })
    void ZP_08_daarna_draagt_niemand_met_de_reden(Statuscode status, Weigeringsgrond grond, Zorgplichtreden reden) {
        var drager = Drager.van(List.of(aanspraak(A, 1, MAART, status, grond, APRIL, null)));

        assertThat(drager).map(Drager::reden).contains(reden);
        assertThat(drager.orElseThrow().vestiging()).isNull();
    }

    @Test
    void ZP_07_wie_weigert_omdat_een_ander_bereid_is_blijft_dragen_tot_die_aanvaardt() {
        var geweigerd = geweigerdNaarAnder(null);
        var aanvaard = geweigerdNaarAnder(B);

        assertThat(Drager.van(List.of(geweigerd))).map(Drager::vestiging).contains(A);
        assertThat(Drager.van(List.of(aanvaard))).map(Drager::vestiging).contains(B);
        assertThat(Drager.van(List.of(aanvaard))).map(Drager::reden).contains(Zorgplichtreden.OVERGEDRAGEN);
    }

    @Test
    void ZP_07_een_inschrijving_sindsdien_laat_van_een_weigering_niets_over() {
        var drager = Drager.van(List.of(ingeschreven(geweigerdNaarAnder(null))));

        assertThat(drager).map(Drager::reden).contains(Zorgplichtreden.TOEGELATEN);
        assertThat(drager.orElseThrow().vestiging()).isNull();
    }

    @Test
    void ZP_04_een_inschrijving_ontslaat_geen_school_die_nog_moet_beslissen() {
        var drager = Drager.van(List.of(ingeschreven(open(A, 1, MAART))));

        assertThat(drager).map(Drager::vestiging).contains(A);
    }

    @Test
    void een_nieuwe_aanmelding_gaat_voor_wat_van_een_weigering_over_is() {
        var drager = Drager.van(List.of(geweigerdNaarAnder(null), open(B, 2, MEI)));

        assertThat(drager).map(Drager::vestiging).contains(B);
    }

    @Test
    void een_plaats_op_de_school_van_eerste_voorkeur_laat_niets_over_voor_de_tweede() {
        var geplaatst = aanspraak(A, 1, MAART, Statuscode.TOEGELATEN, null, APRIL, null);

        var drager = Drager.van(List.of(geplaatst, open(B, 2, MAART)));

        assertThat(drager).map(Drager::reden).contains(Zorgplichtreden.TOEGELATEN);
    }

    @Test
    void een_plaats_op_de_tweede_keus_ontslaat_de_eerste_niet() {
        var geplaatst = aanspraak(B, 2, MAART, Statuscode.TOEGELATEN, null, APRIL, null);

        var drager = Drager.van(List.of(open(A, 1, MAART), geplaatst));

        assertThat(drager).map(Drager::vestiging).contains(A);
    }

    @Test
    void een_plaats_van_jaren_geleden_zegt_niets_over_een_nieuwe_aanmelding() {
        var basisschool =
                aanspraak(A, 1, MAART.minusYears(8), Statuscode.INGESCHREVEN, null, APRIL.minusYears(8), null);

        var drager = Drager.van(List.of(basisschool, open(B, 1, MAART)));

        assertThat(drager).map(Drager::vestiging).contains(B);
    }

    @Test
    void de_eigen_aanmelding_van_wie_overnam_telt_van_dan_af() {
        var overgenomen = geweigerdNaarAnder(B);
        var vol = aanspraak(B, 1, MEI, Statuscode.GEWEIGERD, Weigeringsgrond.GEEN_PLAATSRUIMTE, MEI, null);

        var drager = Drager.van(List.of(overgenomen, vol));

        assertThat(drager).map(Drager::reden).contains(Zorgplichtreden.GEEN_PLAATSRUIMTE);
    }

    @ParameterizedTest
    @CsvSource({"NIET_IN_BEHANDELING,", "GEWEIGERD, GEEN_PLAATSRUIMTE", "GEWEIGERD, GEEN_EXTRA_ONDERSTEUNING"})
    void wie_aanvaardde_blijft_dragen_wat_de_aanbieder_daarna_ook_besluit(Statuscode status, Weigeringsgrond grond) {
        var drager = Drager.van(List.of(aanspraak(A, 1, MAART, status, grond, MEI, B)));

        assertThat(drager).map(Drager::vestiging).contains(B);
    }

    @Test
    void wie_aanvaardde_draagt_niet_meer_als_de_ouders_intrekken() {
        var drager = Drager.van(List.of(aanspraak(A, 1, MAART, Statuscode.INGETROKKEN, null, MEI, B)));

        assertThat(drager).map(Drager::reden).contains(Zorgplichtreden.INGETROKKEN);
    }

    @Test
    void wie_aanvaardde_en_het_kind_inschrijft_heeft_voldaan_ook_zonder_eigen_aanmelding() {
        var overgedragen = aanspraak(A, 1, MAART, Statuscode.AANGEMELD, null, null, B);

        var drager = Drager.van(List.of(ingeschreven(overgedragen)));

        assertThat(drager).map(Drager::reden).contains(Zorgplichtreden.TOEGELATEN);
        assertThat(drager.orElseThrow().vestiging()).isNull();
    }

    @Test
    void een_eigen_aanmelding_die_voor_de_aanvaarding_al_was_geweigerd_zet_haar_niet_voort() {
        var overgedragen = aanspraak(A, 1, MAART, Statuscode.AANGEMELD, null, null, B);
        var vol = aanspraak(
                B, 2, MAART, Statuscode.GEWEIGERD, Weigeringsgrond.GEEN_PLAATSRUIMTE, MAART.plusDays(5), null);

        var drager = Drager.van(List.of(overgedragen, vol));

        assertThat(drager).map(Drager::vestiging).contains(B);
        assertThat(drager).map(Drager::reden).contains(Zorgplichtreden.OVERGEDRAGEN);
    }

    private static Aanspraak open(Vestigingscode school, int voorkeur, LocalDate ontvangst) {
        return aanspraak(school, voorkeur, ontvangst, Statuscode.AANGEMELD, null, null, null);
    }

    private static Aanspraak geweigerdNaarAnder(@Nullable Vestigingscode overgenomenDoor) {
        return aanspraak(
                A, 1, MAART, Statuscode.GEWEIGERD, Weigeringsgrond.ANDERE_SCHOOL_BEREID, APRIL, overgenomenDoor);
    }

    private static Aanspraak aanspraak(
            Vestigingscode school,
            int voorkeur,
            LocalDate ontvangst,
            Statuscode status,
            @Nullable Weigeringsgrond grond,
            @Nullable LocalDate beslist,
            @Nullable Vestigingscode overgenomenDoor) {
        return new Aanspraak(
                UUID.randomUUID(),
                school,
                voorkeur,
                ontvangst,
                status,
                grond,
                beslist,
                overgenomenDoor == null ? null : new Aanspraak.Overname(overgenomenDoor, APRIL),
                null);
    }

    private static Aanspraak ingeschreven(Aanspraak a) {
        return new Aanspraak(
                a.aanmelding(),
                a.vestiging(),
                a.voorkeur(),
                a.ontvangstdatum(),
                a.status(),
                a.grond(),
                a.beslisdatum(),
                a.overname(),
                MEI);
    }
}
