package nl.passendonderwijs.registry.lidmaatschap;

import static nl.passendonderwijs.registry.lidmaatschap.VerloopVoorbeelden.BEGIN;
import static nl.passendonderwijs.registry.lidmaatschap.VerloopVoorbeelden.VERHUIZING;
import static nl.passendonderwijs.registry.lidmaatschap.VerloopVoorbeelden.lid;
import static nl.passendonderwijs.registry.lidmaatschap.VerloopVoorbeelden.stand;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.passendonderwijs.kit.waarden.Periode;
import nl.passendonderwijs.kit.waarden.Soort;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.registry.gedeeld.Tijdlijn;
import nl.passendonderwijs.registry.vestiging.Lidmaatschap;
import nl.passendonderwijs.registry.vestiging.Lidmaatschapsbron;
import nl.passendonderwijs.registry.vestiging.Vestigingsverloop;
import org.junit.jupiter.api.Test;

class HerzieningTest {
    private static final Lidmaatschap AMERSFOORT = lid("PO2602", BEGIN, null);

    @Test
    void MEM_07_een_verhuizing_raakt_beide_verbanden_vanaf_die_dag() {
        var nieuw = List.of(lid("PO2602", BEGIN, VERHUIZING), lid("PO2601", VERHUIZING, null));

        var gewijzigd = LidmaatschappenGewijzigd.uit(List.of(herziening(List.of(AMERSFOORT), nieuw)));

        assertThat(gewijzigd)
                .contains(
                        new LidmaatschappenGewijzigd(Set.of(SwvCode.van("PO2602"), SwvCode.van("PO2601")), VERHUIZING));
    }

    @Test
    void een_einde_raakt_het_verband_vanaf_die_dag() {
        var herziening = herziening(List.of(AMERSFOORT), List.of(lid("PO2602", BEGIN, VERHUIZING)));

        assertThat(herziening.vanaf()).contains(VERHUIZING);
    }

    @Test
    void een_andere_grond_voor_hetzelfde_lidmaatschap_raakt_niemand() {
        var andereGrond = new Lidmaatschap(AMERSFOORT.swv(), AMERSFOORT.geldig(), Lidmaatschapsbron.REGISTER);

        var gewijzigd = LidmaatschappenGewijzigd.uit(List.of(herziening(List.of(AMERSFOORT), List.of(andereGrond))));

        assertThat(gewijzigd).isEmpty();
    }

    private static Herziening herziening(List<Lidmaatschap> oud, List<Lidmaatschap> nieuw) {
        var stand = stand(Soort.BAO, "3811", Periode.vanaf(BEGIN));
        return new Herziening(
                Vestigingscode.van("01AA00"), false, oud, new Vestigingsverloop(new Tijdlijn<>(List.of(stand)), nieuw));
    }
}
