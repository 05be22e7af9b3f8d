package nl.passendonderwijs.placement.besluit;

import static org.assertj.core.api.Assertions.assertThat;

import nl.passendonderwijs.kit.uitkomst.Weigering;
import nl.passendonderwijs.kit.waarden.SoortOnderwijs;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BesluitregelsTest {

    @ParameterizedTest
    @EnumSource(names = {"SBO", "SO", "VSO", "PRO"})
    void ZP_14_laat_zonder_verklaring_niet_toe(SoortOnderwijs soort) {
        var bezwaar = Toelaatbaarheid.bezwaar(soort);

        assertThat(bezwaar).map(Weigering::code).contains("ZP-14");
    }

    @ParameterizedTest
    @EnumSource(names = {"BAO", "VO"})
    void ZP_14_geldt_niet_voor_regulier_onderwijs(SoortOnderwijs soort) {
        var bezwaar = Toelaatbaarheid.bezwaar(soort);

        assertThat(bezwaar).isEmpty();
    }
}
