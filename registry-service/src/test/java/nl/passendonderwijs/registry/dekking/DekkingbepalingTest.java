package nl.passendonderwijs.registry.dekking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.passendonderwijs.kit.waarden.Behoeftecode;
import nl.passendonderwijs.kit.waarden.Coordinaat;
import nl.passendonderwijs.kit.waarden.Gemeentecode;
import nl.passendonderwijs.kit.waarden.Periode;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.registry.aanbod.Herkomst;
import nl.passendonderwijs.registry.aanbod.Plaatsmaskering;
import nl.passendonderwijs.registry.aanbod.voorziening.Niveau;
import nl.passendonderwijs.registry.aanbod.voorziening.Voorziening;
import nl.passendonderwijs.registry.behoefte.Ondersteuningsbehoefte;
import nl.passendonderwijs.registry.gedeeld.Maskeergrens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DekkingbepalingTest {

    private static final Behoeftecode AUTISME = Behoeftecode.van("AUTISME");
    private static final Ondersteuningsbehoefte BEHOEFTE =
            new Ondersteuningsbehoefte(AUTISME, "Autisme", "", Periode.vanaf(LocalDate.of(2014, 8, 1)));
    private static final Gebied GEBIED = gebied("0307", new Coordinaat(52.0, 5.0));
    private static final Plaatsmaskering MASKERING = new Plaatsmaskering(new Maskeergrens(5));
    private static final Dekkingbepaling BEPALING = new Dekkingbepaling(10, MASKERING);

    /* Aanbieders as gemeente, latitude, plaatsen and bezet; a twentieth of a degree is 5.6 km, a fifth 22.2 km. */
    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            -,                                  -, -,    true
            0307 52.00 8 6,                     2, 0.0,  false
            0307 52.00 - -,                     -, 0.0,  false
            0307 52.00 6 -,                     -, 0.0,  false
            0307 52.00 6 6,                     0, -,    true
            0307 52.00 0 -,                     0, -,    true
            0307 52.00 6 6; 0308 52.05 - -,     0, 5.6,  false
            0308 52.20 8 6,                     -, 22.2, true
            0308 52.20 8 6; 0309 52.05 8 5,     -, 5.6,  false
            0308 52.20 8 6; 0309 52.05 6 6,     -, 22.2, true
            0308 -     8 6,                     -, -,    -
            0307 52.00 8 6; 0307 52.01 3 0,     5, 0.0,  false
            0307 52.00 8 6; 0307 52.01 8 3,     -, 0.0,  false
            0307 52.00 3 3,                     -, -,    -
            0308 52.05 3 1,                     -, -,    -
            0308 52.20 3 1,                     -, -,    true
            """)
    void noemt_een_witte_vlek_waar_niemand_in_de_buurt_plaats_heeft(
            String aanbieders, Integer vrij, Double afstandKm, Boolean witteVlek) {
        var rij = BEPALING.bepaal(gegevens(GEBIED, aanbieders(aanbieders), 1)).getFirst();

        assertThat(rij.vrijePlaatsen()).isEqualTo(vrij);
        assertThat(rij.dichtstbij() == null ? null : Math.round(rij.dichtstbij().afstandKm() * 10) / 10.0)
                .isEqualTo(afstandKm);
        assertThat(rij.witteVlek()).isEqualTo(witteVlek);
    }

    @Test
    void vergelijkt_de_afstand_met_de_grens_voordat_zij_wordt_afgerond() {
        assertThat(witteVlek(GEBIED, "0308 52.0903 8 6")).isTrue();
        assertThat(witteVlek(GEBIED, "0308 52.0899 8 6")).isFalse();
    }

    @Test
    void zegt_niets_over_witte_vlekken_zolang_niemand_iets_publiceert() {
        var rij = BEPALING.bepaal(gegevens(GEBIED, List.of(), 0)).getFirst();

        assertThat(rij.witteVlek()).isNull();
    }

    @Test
    void meet_niet_zonder_punt_en_vindt_dan_alleen_wie_er_zelf_zit() {
        var zonderPunt = gebied("0307", null);

        assertThat(witteVlek(zonderPunt, "0308 52.05 8 6")).isNull();
        assertThat(witteVlek(zonderPunt, "0307 52.00 8 6")).isFalse();
        assertThat(witteVlek(zonderPunt, "0308 52.05 6 6")).isTrue();
    }

    private static Boolean witteVlek(Gebied gebied, String aanbieders) {
        return BEPALING.bepaal(gegevens(gebied, aanbieders(aanbieders), 1))
                .getFirst()
                .witteVlek();
    }

    private static Gebied gebied(String gemeente, Coordinaat punt) {
        return new Gebied(Gemeentecode.van(gemeente), "Ergens", punt);
    }

    private static Dekkingsgegevens gegevens(Gebied gebied, List<Aanbieder> aanbieders, int metAanbod) {
        return new Dekkingsgegevens(List.of(gebied), List.of(BEHOEFTE), aanbieders, metAanbod, 0);
    }

    private static List<Aanbieder> aanbieders(String tekst) {
        return tekst == null
                ? List.of()
                : Arrays.stream(tekst.split("; "))
                        .map(DekkingbepalingTest::aanbieder)
                        .toList();
    }

    private static Aanbieder aanbieder(String tekst) {
        var delen = tekst.split(" +");
        return new Aanbieder(
                Vestigingscode.van("01AA00"),
                "De Linde",
                Gemeentecode.van(delen[0]),
                delen[1].equals("-") ? null : new Coordinaat(Double.parseDouble(delen[1]), 5.0),
                Herkomst.SCHOOL,
                MASKERING.open(new Voorziening(AUTISME, Niveau.EXTRA, getal(delen[2]), getal(delen[3]), null)));
    }

    private static Integer getal(String tekst) {
        return tekst.equals("-") ? null : Integer.valueOf(tekst);
    }
}
