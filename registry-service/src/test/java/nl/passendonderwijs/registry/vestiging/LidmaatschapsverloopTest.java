package nl.passendonderwijs.registry.vestiging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.passendonderwijs.kit.waarden.Periode;
import nl.passendonderwijs.kit.waarden.SwvCode;
import org.junit.jupiter.api.Test;

class LidmaatschapsverloopTest {

    private static final LocalDate BEGIN = LocalDate.of(2011, 8, 1);
    private static final LocalDate VERHUIZING = LocalDate.of(2024, 1, 1);
    private static final LocalDate SLUITING = LocalDate.of(2025, 8, 1);

    @Test
    void MEM_07_sluit_en_opent_bij_een_verhuizing_op_dezelfde_dag() {
        var verder = new Lidmaatschapsverloop(VERHUIZING).verder(List.of(lid("PO2602")), List.of(lid("PO2601")));

        assertThat(verder).containsExactly(lid("PO2602", BEGIN, VERHUIZING), lid("PO2601", VERHUIZING, null));
    }

    @Test
    void MEM_07_raakt_de_andere_sector_niet() {
        var verder = new Lidmaatschapsverloop(VERHUIZING)
                .verder(List.of(lid("PO2602"), lid("VO2602")), List.of(lid("PO2601"), lid("VO2602")));

        assertThat(verder).contains(lid("VO2602")).hasSize(3);
    }

    @Test
    void vervangt_zonder_peildatum_alleen_het_laatste_als_verbetering() {
        var oud = List.of(lid("PO2603", BEGIN, VERHUIZING), lid("PO2602", VERHUIZING, null));

        var verder = new Lidmaatschapsverloop(null).verder(oud, List.of(lid("PO2601")));

        assertThat(verder).containsExactly(lid("PO2603", BEGIN, VERHUIZING), lid("PO2601", VERHUIZING, null));
    }

    @Test
    void laat_geschiedenis_staan_als_er_niets_verandert() {
        var oud = List.of(lid("PO2603", BEGIN, VERHUIZING), lid("PO2602", VERHUIZING, null));

        var verder = new Lidmaatschapsverloop(null).verder(oud, List.of(lid("PO2602")));

        assertThat(verder).isEqualTo(oud);
    }

    @Test
    void eindigt_met_de_vestiging() {
        var verder =
                new Lidmaatschapsverloop(null).verder(List.of(lid("PO2602")), List.of(lid("PO2602", BEGIN, SLUITING)));

        assertThat(verder).containsExactly(lid("PO2602", BEGIN, SLUITING));
    }

    @Test
    void eindigt_op_de_peildatum_als_geen_verband_meer_volgt() {
        var verder = new Lidmaatschapsverloop(VERHUIZING).verder(List.of(lid("PO2602")), List.of());

        assertThat(verder).containsExactly(lid("PO2602", BEGIN, VERHUIZING));
    }

    private static Lidmaatschap lid(String swv) {
        return lid(swv, BEGIN, null);
    }

    private static Lidmaatschap lid(String swv, LocalDate van, LocalDate tot) {
        return new Lidmaatschap(SwvCode.van(swv), new Periode(van, tot), Lidmaatschapsbron.POSTCODE);
    }
}
