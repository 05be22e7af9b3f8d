package nl.passendonderwijs.placement.opp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import nl.passendonderwijs.kit.waarden.SoortOnderwijs;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.placement.opp.eis.OppregelsVoorbeelden;
import nl.passendonderwijs.placement.opp.verloop.OppVoorbeelden;
import nl.passendonderwijs.placement.opp.verloop.Oppstap;
import nl.passendonderwijs.placement.termijn.Termijnsoort;
import nl.passendonderwijs.placement.termijn.Termijnstand;
import org.junit.jupiter.api.Test;

class OppklokkenTest {

    private static final LocalDate INGESCHREVEN = LocalDate.of(2024, 8, 26);

    @Test
    void OPP_04_de_laatste_evaluatie_is_die_van_de_laatste_dag_ook_als_een_eerdere_later_is_vastgelegd() {
        var verloop = OppVoorbeelden.verloop(
                new Oppstap.Vaststelling(LocalDate.of(2024, 9, 30)),
                new Oppstap.Evaluatie(LocalDate.of(2026, 1, 12)),
                new Oppstap.Evaluatie(LocalDate.of(2025, 5, 19)));

        var klokken = new Oppklokken(begin(), verloop, OppregelsVoorbeelden.WET, LocalDate.of(2026, 2, 2)).alle();

        assertThat(klokken)
                .filteredOn(stand -> stand.soort() == Termijnsoort.EVALUATIETERMIJN)
                .map(Termijnstand::uiterlijkeDatum)
                .containsExactly(LocalDate.of(2027, 7, 31));
    }

    private static Oppbegin begin() {
        return new Oppbegin(
                Vestigingscode.van("10AA00"), SoortOnderwijs.SBO, new UUID(1, 1), INGESCHREVEN, null, true, false);
    }
}
