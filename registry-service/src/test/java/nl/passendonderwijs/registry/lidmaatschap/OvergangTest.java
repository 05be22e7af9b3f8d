package nl.passendonderwijs.registry.lidmaatschap;

import static nl.passendonderwijs.registry.lidmaatschap.VerloopVoorbeelden.BEGIN;
import static nl.passendonderwijs.registry.lidmaatschap.VerloopVoorbeelden.VERHUIZING;
import static nl.passendonderwijs.registry.lidmaatschap.VerloopVoorbeelden.lid;
import static nl.passendonderwijs.registry.lidmaatschap.VerloopVoorbeelden.stand;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.passendonderwijs.kit.waarden.Periode;
import nl.passendonderwijs.kit.waarden.Soort;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.registry.gedeeld.Tijdlijn;
import nl.passendonderwijs.registry.vestiging.Lidmaatschap;
import nl.passendonderwijs.registry.vestiging.Vestigingsverloop;
import org.junit.jupiter.api.Test;

class OvergangTest {
    private static final LocalDate SLUITING = LocalDate.of(2026, 8, 1);

    @Test
    void MEM_07_noemt_bij_een_verhuizing_een_dag_met_van_en_naar() {
        var overgangen = herzien(
                List.of(lid("PO2602", BEGIN, null)),
                List.of(lid("PO2602", BEGIN, VERHUIZING), lid("PO2601", VERHUIZING, null)));

        assertThat(overgangen).containsExactly("PO2602 > PO2601 op 2024-01-01");
    }

    @Test
    void noemt_een_sluiting_als_een_overgang_naar_geen_verband() {
        var overgangen = herzien(List.of(lid("PO2602", BEGIN, null)), List.of(lid("PO2602", BEGIN, SLUITING)));

        assertThat(overgangen).containsExactly("PO2602 > null op 2026-08-01");
    }

    @Test
    void vertelt_niet_nog_eens_wat_al_verteld_is() {
        var bekend = List.of(lid("PO2602", BEGIN, VERHUIZING), lid("PO2601", VERHUIZING, null));

        var overgangen =
                herzien(bekend, List.of(lid("PO2602", BEGIN, VERHUIZING), lid("PO2601", VERHUIZING, SLUITING)));

        assertThat(overgangen).containsExactly("PO2601 > null op 2026-08-01");
    }

    @Test
    void zwijgt_over_het_eerste_lidmaatschap_van_een_nieuwe_vestiging() {
        assertThat(overgangen(true, List.of(), List.of(lid("PO2602", BEGIN, null))))
                .isEmpty();
    }

    @Test
    void noemt_het_eerste_lidmaatschap_van_een_vestiging_die_al_bekend_was() {
        assertThat(herzien(List.of(), List.of(lid("PO2602", BEGIN, null))))
                .containsExactly("null > PO2602 op 2011-08-01");
    }

    private static List<String> herzien(List<Lidmaatschap> oud, List<Lidmaatschap> nieuw) {
        return overgangen(false, oud, nieuw);
    }

    private static List<String> overgangen(boolean isNieuw, List<Lidmaatschap> oud, List<Lidmaatschap> nieuw) {
        var lijn = new Tijdlijn<>(List.of(stand(Soort.BAO, "3811", Periode.vanaf(BEGIN))));
        return new Herziening(Vestigingscode.van("01AA00"), isNieuw, oud, new Vestigingsverloop(lijn, nieuw))
                .overgangen().stream()
                        .map(een -> "%s > %s op %s".formatted(een.van(), een.naar(), een.dag()))
                        .toList();
    }
}
