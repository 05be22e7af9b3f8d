package nl.passendonderwijs.registry.lidmaatschap;

import static nl.passendonderwijs.registry.lidmaatschap.VerloopVoorbeelden.AMERSFOORT;
import static nl.passendonderwijs.registry.lidmaatschap.VerloopVoorbeelden.BEGIN;
import static nl.passendonderwijs.registry.lidmaatschap.VerloopVoorbeelden.UTRECHT;
import static nl.passendonderwijs.registry.lidmaatschap.VerloopVoorbeelden.VERHUIZING;
import static nl.passendonderwijs.registry.lidmaatschap.VerloopVoorbeelden.gebied;
import static nl.passendonderwijs.registry.lidmaatschap.VerloopVoorbeelden.lid;
import static nl.passendonderwijs.registry.lidmaatschap.VerloopVoorbeelden.stand;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.passendonderwijs.kit.waarden.Periode;
import nl.passendonderwijs.kit.waarden.Postcode4;
import nl.passendonderwijs.kit.waarden.Soort;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.registry.gebied.Postcodegebied;
import nl.passendonderwijs.registry.gedeeld.Tijdlijn;
import nl.passendonderwijs.registry.vestiging.Vestigingstand;
import org.junit.jupiter.api.Test;

class LidmaatschapsverloopTest {
    private static final LocalDate SLUITING = LocalDate.of(2025, 8, 1);
    private static final Lidmaatschapsbepaling BEPALING =
            new Lidmaatschapsbepaling(new LandelijkeVerbanden(List.of(SwvCode.van("PO0001"))));
    private static final Lidmaatschapsverloop VAST =
            verloop(gebied("3811", AMERSFOORT, Periode.vanaf(BEGIN)), gebied("3511", UTRECHT, Periode.vanaf(BEGIN)));

    @Test
    void MEM_07_sluit_en_opent_bij_een_verhuizing_op_dezelfde_dag() {
        var leden = VAST.van(lijn(
                stand(Soort.BAO, "3811", new Periode(BEGIN, VERHUIZING)),
                stand(Soort.BAO, "3511", Periode.vanaf(VERHUIZING))));

        assertThat(leden).containsExactly(lid("PO2602", BEGIN, VERHUIZING), lid("PO2601", VERHUIZING, null));
    }

    @Test
    void MEM_07_volgt_een_postcode_die_naar_een_ander_verband_gaat() {
        var verloop = verloop(
                gebied("3811", AMERSFOORT, new Periode(BEGIN, VERHUIZING)),
                gebied("3811", UTRECHT, Periode.vanaf(VERHUIZING)));

        var leden = verloop.van(lijn(stand(Soort.SOVSO, "3811", Periode.vanaf(BEGIN))));

        assertThat(leden)
                .containsExactly(
                        lid("PO2602", BEGIN, VERHUIZING),
                        lid("PO2601", VERHUIZING, null),
                        lid("VO2602", BEGIN, VERHUIZING),
                        lid("VO2601", VERHUIZING, null));
    }

    @Test
    void MEM_07_blijft_een_lidmaatschap_als_alleen_het_bestuur_wisselt() {
        var voor = stand(Soort.BAO, "3811", new Periode(BEGIN, VERHUIZING));
        var na = stand(Soort.BAO, "3811", "40741", Periode.vanaf(VERHUIZING));

        var leden = VAST.van(lijn(voor, na));

        assertThat(leden).containsExactly(lid("PO2602", BEGIN, null));
    }

    @Test
    void MEM_07_eindigt_met_de_vestiging() {
        var leden = VAST.van(lijn(stand(Soort.BAO, "3811", new Periode(BEGIN, SLUITING))));

        assertThat(leden).containsExactly(lid("PO2602", BEGIN, SLUITING));
    }

    @Test
    void MEM_02_kent_geen_verband_zolang_de_postcode_er_nog_niet_is() {
        var verloop = verloop(gebied("3811", AMERSFOORT, Periode.vanaf(VERHUIZING)));

        var leden = verloop.van(lijn(stand(Soort.BAO, "3811", Periode.vanaf(BEGIN))));

        assertThat(leden).containsExactly(lid("PO2602", VERHUIZING, null));
    }

    @SafeVarargs
    private static Lidmaatschapsverloop verloop(Map.Entry<Postcode4, Postcodegebied>... gebieden) {
        var lijnen = new HashMap<Postcode4, Tijdlijn<Postcodegebied>>();
        for (var gebied : gebieden) {
            lijnen.merge(
                    gebied.getKey(),
                    new Tijdlijn<>(List.of(gebied.getValue())),
                    (lijn, erbij) -> lijn.met(erbij.standen().getFirst()));
        }
        return new Lidmaatschapsverloop(BEPALING, lijnen);
    }

    private static Tijdlijn<Vestigingstand> lijn(Vestigingstand... standen) {
        return new Tijdlijn<>(List.of(standen));
    }
}
