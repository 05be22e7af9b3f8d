package nl.passendonderwijs.placement.inschrijving.verwijdering.regel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.passendonderwijs.kit.uitkomst.Fout;
import nl.passendonderwijs.kit.waarden.SoortOnderwijs;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.placement.inschrijving.verwijdering.Feit;
import nl.passendonderwijs.placement.inschrijving.verwijdering.Gehoorde;
import nl.passendonderwijs.placement.inschrijving.verwijdering.Verwijderbesluit;
import nl.passendonderwijs.placement.inschrijving.verwijdering.Verwijdering;
import nl.passendonderwijs.placement.inschrijving.verwijdering.Verwijderreden;
import nl.passendonderwijs.placement.inschrijving.verwijdering.Verwijderstaat;
import nl.passendonderwijs.placement.verzuim.Leerplicht;
import nl.passendonderwijs.placement.verzuim.Leerplichtgrenzen;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One rule of law per table; the pupil is leerplichtig unless the birth date says otherwise. */
class VerwijderregelsTest {

    private static final Vestigingscode EIGEN = Vestigingscode.van("02QZ00");
    private static final LocalDate BESLUIT = LocalDate.of(2026, 4, 20);
    private static final LocalDate WEG = LocalDate.of(2026, 5, 1);
    private static final String KIND = "2014-05-14";
    private static final String VOLWASSEN = "2007-05-14";
    private static final Leerplichtgrenzen GRENZEN = new Leerplichtgrenzen(5, 16, 12, 18);

    @ParameterizedTest(name = "{0} cluster12 {1} geboren {2} met {3}: {4}")
    @CsvSource({
        "BAO, false, 2014-05-14, '', VER-01",
        "BAO, false, 2014-05-14, BEREID, ''",
        "BAO, false, 2014-05-14, NIET_BEREID, VER-01",
        "BAO, false, 2014-05-14, EIGEN_BEREID, VER-01",
        "BAO, false, 2014-05-14, BEREID NIET_BEREID, VER-01",
        "BAO, false, 2014-05-14, NIET_BEREID EERDER_BEREID, VER-01",
        "BAO, false, 2022-03-01, '', VER-01",
        "SBO, false, 2014-05-14, ACHT_WEKEN, VER-01",
        "SO, false, 2014-05-14, '', VER-01",
        "SO, false, 2022-03-01, '', ''",
        "VSO, false, 2007-05-14, '', ''",
        "VO, false, 2014-05-14, '', VER-01",
        "VO, false, 2007-05-14, '', ''",
        "SO, true, 2014-05-14, '', VER-02",
        "SO, true, 2014-05-14, ACHT_WEKEN, ''",
        "SO, true, 2014-05-14, KORTER, VER-02",
        "SO, true, 2014-05-14, BEREID, ''",
    })
    void VER_01_VER_02_een_andere_school_is_bereid_of_is_gezocht(
            SoortOnderwijs soort, boolean cluster12, LocalDate geboren, String feiten, String code) {
        var zaak = zaak(soort, true, cluster12, geboren, besluit(Verwijderreden.GEDRAG, null), feiten);

        assertThat(codes(new AndereSchool(), zaak)).isEqualTo(woorden(code));
    }

    @ParameterizedTest(name = "{0} openbaar {1} geboren {2} met {3}: {4} ontbreken")
    @CsvSource({
        "BAO, true, 2014-05-14, '', 1",
        "BAO, true, 2014-05-14, GROEPSLERAAR, 0",
        "BAO, false, 2014-05-14, GROEPSLERAAR, 1",
        "BAO, false, 2014-05-14, GROEPSLERAAR OUDERS, 0",
        "SO, false, 2014-05-14, GROEPSLERAAR OUDERS, 0",
        "VO, true, 2014-05-14, '', 2",
        "VO, true, 2014-05-14, LEERLING, 1",
        "VO, true, 2014-05-14, LEERLING OUDERS, 0",
        "VO, false, 2007-05-14, LEERLING, 0",
    })
    void VER_01_wie_gehoord_moet_worden_is_gehoord(
            SoortOnderwijs soort, boolean openbaar, LocalDate geboren, String feiten, int ontbreken) {
        var zaak = zaak(soort, openbaar, false, geboren, besluit(Verwijderreden.GEDRAG, null), feiten);

        assertThat(codes(new Horen(), zaak)).hasSize(ontbreken);
    }

    @ParameterizedTest(name = "{0} geboren {1}, gemeld {2}, met {3}: {4} ontbreken")
    @CsvSource({
        "VO, 2014-05-14, , '', 2",
        "VO, 2014-05-14, , INSPECTIE, 1",
        "PRO, 2014-05-14, 2026-04-20, INSPECTIE, 0",
        "VO, 2007-05-14, 2026-04-20, '', 0",
        "BAO, 2014-05-14, , '', 0",
        "VSO, 2014-05-14, , '', 0",
    })
    void VER_01_de_inspectie_is_geraadpleegd_en_ingelicht(
            SoortOnderwijs soort, LocalDate geboren, @Nullable LocalDate gemeld, String feiten, int ontbreken) {
        var zaak = zaak(soort, true, false, geboren, besluit(Verwijderreden.GEDRAG, gemeld), feiten);

        assertThat(codes(new Inspectie(), zaak)).hasSize(ontbreken);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"ALLEEN_TLV, VER-03", "GEDRAG, ''", "ONDERSTEUNING_NIET_TE_BIEDEN, ''"})
    void VER_03_een_tlv_alleen_is_geen_reden(Verwijderreden reden, String code) {
        var zaak = zaak(SoortOnderwijs.BAO, true, false, LocalDate.parse(KIND), besluit(reden, null), "");

        assertThat(codes(new GeenTlv(), zaak)).isEqualTo(woorden(code));
    }

    @ParameterizedTest(name = "{0} om {1} per {2}, laatste schooldag {3}: {4}")
    @CsvSource({
        "VO, ONVOLDOENDE_VORDERINGEN, 2026-05-01, , VER-01",
        "VO, ONVOLDOENDE_VORDERINGEN, 2026-07-31, , ''",
        "VO, ONVOLDOENDE_VORDERINGEN, 2026-07-03, 2026-07-03, ''",
        "VO, ONVOLDOENDE_VORDERINGEN, 2026-07-02, 2026-07-03, VER-01",
        "VO, GEDRAG, 2026-05-01, , ''",
        "BAO, ONVOLDOENDE_VORDERINGEN, 2026-05-01, , ''",
    })
    void VER_01_in_het_vo_niet_om_vorderingen_in_de_loop_van_het_jaar(
            SoortOnderwijs soort,
            Verwijderreden reden,
            LocalDate weg,
            @Nullable LocalDate laatsteSchooldag,
            String code) {
        var besluit = new Verwijderbesluit(BESLUIT, weg, reden, true, null, laatsteSchooldag);

        var zaak = zaak(soort, true, false, LocalDate.parse(KIND), besluit, "");

        assertThat(codes(new GeenVorderingen(), zaak)).isEqualTo(woorden(code));
    }

    @Test
    void een_weigering_noemt_alles_wat_ontbreekt() {
        var besluit = new Verwijderbesluit(BESLUIT, WEG, Verwijderreden.ALLEEN_TLV, false, null, null);
        var zaak = zaak(SoortOnderwijs.VO, true, false, LocalDate.parse(KIND), besluit, "");

        var bezwaar = new Verwijderoordeel(zaak).bezwaar().orElseThrow();

        assertThat(bezwaar.code()).isEqualTo("VER-03");
        assertThat(bezwaar.fouten()).hasSize(7);
    }

    @Test
    void wat_na_het_besluit_gebeurde_is_een_bevinding() {
        var laat = new Feit.Gehoord(BESLUIT.plusDays(2), Gehoorde.GROEPSLERAAR);
        var verwijdering = verwijdering(List.of(laat));
        var besluit = new Verwijderbesluit(BESLUIT, BESLUIT.minusDays(1), Verwijderreden.GEDRAG, true, null, null);

        var bevindingen = new Verwijderoordeel(
                        zaak(verwijdering, SoortOnderwijs.BAO, true, false, LocalDate.parse(VOLWASSEN), besluit))
                .bevindingen();

        assertThat(bevindingen).map(bevinding -> bevinding.code()).containsExactly("na-besluit", "voor-besluit");
    }

    private static Verwijderbesluit besluit(Verwijderreden reden, @Nullable LocalDate gemeld) {
        return new Verwijderbesluit(BESLUIT, WEG, reden, true, gemeld, null);
    }

    private static Verwijderzaak zaak(
            SoortOnderwijs soort,
            boolean openbaar,
            boolean cluster12,
            LocalDate geboren,
            Verwijderbesluit besluit,
            String feiten) {
        var vastgelegd = woorden(feiten).stream().map(VerwijderregelsTest::feit).toList();
        return zaak(verwijdering(vastgelegd), soort, openbaar, cluster12, geboren, besluit);
    }

    private static Verwijderzaak zaak(
            Verwijdering verwijdering,
            SoortOnderwijs soort,
            boolean openbaar,
            boolean cluster12,
            LocalDate geboren,
            Verwijderbesluit besluit) {
        var leerplicht = Leerplicht.van(geboren, null, GRENZEN);
        return new Verwijderzaak(verwijdering, besluit, EIGEN, soort, openbaar, cluster12, geboren, leerplicht);
    }

    private static Verwijdering verwijdering(List<Feit> feiten) {
        var id = new UUID(1, 1);
        return new Verwijdering(
                id, id, id, BESLUIT.minusWeeks(3), Verwijderstaat.VOORGENOMEN, feiten, List.of(), null, 0);
    }

    private static Feit feit(String woord) {
        var dag = BESLUIT.minusWeeks(1);
        return switch (woord) {
            case "BEREID" -> new Feit.Bereidverklaring(dag, Vestigingscode.van("01VI00"), true);
            case "EERDER_BEREID" -> new Feit.Bereidverklaring(dag.minusWeeks(1), Vestigingscode.van("01VI00"), true);
            case "EIGEN_BEREID" -> new Feit.Bereidverklaring(dag, EIGEN, true);
            case "NIET_BEREID" -> new Feit.Bereidverklaring(dag, Vestigingscode.van("01VI00"), false);
            case "ACHT_WEKEN" -> new Feit.Zoektocht(dag.minusWeeks(8).plusDays(1), dag);
            case "KORTER" -> new Feit.Zoektocht(dag.minusWeeks(8).plusDays(2), dag);
            case "INSPECTIE" -> new Feit.Inspectieoverleg(dag);
            default -> new Feit.Gehoord(dag, Gehoorde.valueOf(woord));
        };
    }

    private static List<String> codes(Verwijderregel regel, Verwijderzaak zaak) {
        return regel.ontbreekt(zaak).stream().map(Fout::code).toList();
    }

    private static List<String> woorden(String tekst) {
        return tekst.isEmpty() ? List.of() : Arrays.asList(tekst.split(" "));
    }
}
