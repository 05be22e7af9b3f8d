package nl.passendonderwijs.placement.toelaatbaarheid;

import static org.assertj.core.api.Assertions.assertThat;

import nl.passendonderwijs.kit.uitkomst.Weigering;
import nl.passendonderwijs.kit.waarden.SoortOnderwijs;
import nl.passendonderwijs.kit.waarden.SwvCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ToelaatbaarheidTest {

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

    @ParameterizedTest(name = "{0} in {1}: {2}")
    @CsvSource({
        "BAO, PO2602, false",
        "VO, VO2602, false",
        "SBO, PO2602, true",
        "SBO, , true",
        "SO, PO2602, true",
        "VSO, VO2602, true",
        "PRO, VO2602, true",
        "PRO, , true",
        "SO, , false",
        "VSO, , false",
    })
    void ZP_14_een_plaatsing_wacht_op_een_verklaring_behalve_bij_een_instelling(
            SoortOnderwijs soort, @Nullable String swv, boolean wacht) {
        var grond = Toelaatbaarheid.wachtOp(soort, swv == null ? null : SwvCode.van(swv));

        assertThat(grond.isPresent()).isEqualTo(wacht);
    }
}
