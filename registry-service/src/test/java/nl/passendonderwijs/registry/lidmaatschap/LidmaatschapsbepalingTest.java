package nl.passendonderwijs.registry.lidmaatschap;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.passendonderwijs.kit.waarden.Periode;
import nl.passendonderwijs.kit.waarden.Soort;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.registry.gebied.Toewijzing;
import nl.passendonderwijs.registry.vestiging.Aansluiting;
import nl.passendonderwijs.registry.vestiging.Lidmaatschap;
import nl.passendonderwijs.registry.vestiging.Lidmaatschapsbron;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LidmaatschapsbepalingTest {

    private static final Toewijzing AMERSFOORT = new Toewijzing(SwvCode.van("PO2602"), SwvCode.van("VO2602"));
    private static final Toewijzing UTRECHT = new Toewijzing(SwvCode.van("PO2601"), SwvCode.van("VO2601"));
    private static final Periode BEDRIJF = Periode.vanaf(LocalDate.of(2011, 8, 1));
    private static final Lidmaatschapsbepaling BEPALING =
            new Lidmaatschapsbepaling(new LandelijkeVerbanden(List.of(SwvCode.van("PO0001"))));

    @ParameterizedTest
    @CsvSource({
        "BAO, PO2602",
        "SBO, PO2602",
        "SO, PO2602",
        "VSO, VO2602",
        "VO, VO2602",
        "SOVSO, PO2602 VO2602",
        "INSTELLING, ''"
    })
    void MEM_01_tot_MEM_04_geeft_een_verband_per_sector_die_de_vestiging_bedient(Soort soort, String verwacht) {
        var leden = BEPALING.bepaal(feiten(soort, false, AMERSFOORT, UTRECHT));

        assertThat(codes(leden)).isEqualTo(verwacht);
        assertThat(leden)
                .allMatch(lid ->
                        lid.bron() == Lidmaatschapsbron.POSTCODE && lid.geldig().equals(BEDRIJF));
    }

    @ParameterizedTest
    @CsvSource({"BAO, PO0001", "SBO, PO0001", "SOVSO, PO0001 VO2602", "VSO, VO2602", "INSTELLING, ''"})
    void REG_06_laat_de_richting_voorgaan_waar_er_een_landelijk_verband_is(Soort soort, String verwacht) {
        var leden = BEPALING.bepaal(feiten(soort, true, AMERSFOORT, Toewijzing.GEEN));

        assertThat(codes(leden)).isEqualTo(verwacht);
    }

    @Test
    void MEM_02_valt_zonder_bruikbare_postcode_terug_op_het_register() {
        var leden = BEPALING.bepaal(feiten(Soort.BAO, false, Toewijzing.GEEN, UTRECHT));

        assertThat(leden).containsExactly(new Lidmaatschap(SwvCode.van("PO2601"), BEDRIJF, Lidmaatschapsbron.REGISTER));
    }

    @Test
    void geeft_geen_lidmaatschap_als_niets_een_verband_noemt() {
        var leden = BEPALING.bepaal(feiten(Soort.VO, false, Toewijzing.GEEN, Toewijzing.GEEN));

        assertThat(leden).isEmpty();
    }

    private static Feiten feiten(Soort soort, boolean landelijk, Toewijzing postcode, Toewijzing register) {
        return new Feiten(soort, new Aansluiting(landelijk, register), postcode, BEDRIJF);
    }

    private static String codes(List<Lidmaatschap> leden) {
        return String.join(" ", leden.stream().map(lid -> lid.swv().toString()).toList());
    }
}
