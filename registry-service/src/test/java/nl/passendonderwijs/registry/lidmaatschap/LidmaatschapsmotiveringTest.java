package nl.passendonderwijs.registry.lidmaatschap;

import static nl.passendonderwijs.registry.lidmaatschap.VerloopVoorbeelden.AMERSFOORT;
import static nl.passendonderwijs.registry.lidmaatschap.VerloopVoorbeelden.BEGIN;
import static nl.passendonderwijs.registry.lidmaatschap.VerloopVoorbeelden.UTRECHT;
import static nl.passendonderwijs.registry.lidmaatschap.VerloopVoorbeelden.VERHUIZING;
import static nl.passendonderwijs.registry.lidmaatschap.VerloopVoorbeelden.gebied;
import static nl.passendonderwijs.registry.lidmaatschap.VerloopVoorbeelden.lid;
import static nl.passendonderwijs.registry.lidmaatschap.VerloopVoorbeelden.stand;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.passendonderwijs.kit.waarden.Periode;
import nl.passendonderwijs.kit.waarden.Postcode4;
import nl.passendonderwijs.kit.waarden.Soort;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.registry.gebied.Postcodegebied;
import nl.passendonderwijs.registry.gedeeld.Tijdlijn;
import nl.passendonderwijs.registry.vestiging.Lidmaatschap;
import nl.passendonderwijs.registry.vestiging.Lidmaatschapsbron;
import nl.passendonderwijs.registry.vestiging.Vestigingstand;
import org.junit.jupiter.api.Test;

class LidmaatschapsmotiveringTest {
    private static final Periode ALTIJD = Periode.vanaf(BEGIN);

    @Test
    void MEM_01_noemt_de_postcode_waaruit_het_volgt() {
        var gronden = motivering(stand(Soort.BAO, "3811", ALTIJD)).van(lid("PO2602", BEGIN, null), VERHUIZING);

        assertThat(gronden).extracting(Grond::regel).containsExactly("MEM-02", "MEM-01", "MEM-07");
        assertThat(gronden.get(1).feit()).contains("3811", "0307", "PO2602");
    }

    @Test
    void MEM_04_noemt_bij_een_so_vso_school_voor_welk_deel_het_is() {
        var gronden = motivering(stand(Soort.SOVSO, "3811", ALTIJD)).van(lid("VO2602", BEGIN, null), VERHUIZING);

        assertThat(gronden.getFirst().regel()).isEqualTo("MEM-04");
        assertThat(gronden.getFirst().feit()).contains("VO");
    }

    @Test
    void REG_06_noemt_de_richting() {
        var landelijk = new Lidmaatschap(SwvCode.van("PO0001"), ALTIJD, Lidmaatschapsbron.RICHTING);

        var gronden = motivering(stand(Soort.BAO, "3811", ALTIJD)).van(landelijk, VERHUIZING);

        assertThat(gronden).extracting(Grond::regel).contains("REG-06");
    }

    @Test
    void MEM_07_zegt_waardoor_het_begint_en_eindigt() {
        var wisseling = Map.of(
                Postcode4.van("3811"),
                new Tijdlijn<Postcodegebied>(List.of(
                        gebied("3811", AMERSFOORT, new Periode(BEGIN, VERHUIZING))
                                .getValue(),
                        gebied("3811", UTRECHT, Periode.vanaf(VERHUIZING)).getValue())));
        var lijn = new Tijdlijn<>(List.of(stand(Soort.BAO, "3811", ALTIJD)));

        var gronden = new Lidmaatschapsmotivering(lijn, wisseling).van(lid("PO2602", BEGIN, VERHUIZING), VERHUIZING);

        assertThat(gronden.getLast().feit()).isEqualTo("Tot 2024-01-01: de postcode werd die dag anders ingedeeld.");
    }

    @Test
    void MEM_03_zegt_waarom_een_instelling_geen_verband_heeft() {
        var zonder = motivering(stand(Soort.INSTELLING, "3811", ALTIJD)).zonder(List.of(), VERHUIZING);

        assertThat(zonder).extracting(Grond::regel).containsExactly("MEM-03");
    }

    @Test
    void MEM_02_zegt_welke_sector_geen_verband_heeft() {
        var zonder =
                motivering(stand(Soort.SOVSO, "3811", ALTIJD)).zonder(List.of(lid("PO2602", BEGIN, null)), VERHUIZING);

        assertThat(zonder)
                .singleElement()
                .satisfies(grond -> assertThat(grond.feit()).contains("sector VO"));
    }

    private static Lidmaatschapsmotivering motivering(Vestigingstand stand) {
        return new Lidmaatschapsmotivering(new Tijdlijn<>(List.of(stand)), Map.of());
    }
}
