package nl.passendonderwijs.placement.besluit.weigering;

import static nl.passendonderwijs.placement.termijn.TermijnVoorbeelden.WET;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import nl.passendonderwijs.kit.uitkomst.Fout;
import nl.passendonderwijs.kit.waarden.Soort;
import nl.passendonderwijs.kit.waarden.SoortOnderwijs;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.placement.aanmelding.AanmeldingVoorbeelden;
import nl.passendonderwijs.placement.aanmelding.verloop.ExtraOndersteuning;
import nl.passendonderwijs.placement.besluit.weigering.Bewijs.Grondslagvraag;
import nl.passendonderwijs.placement.besluit.weigering.Bewijs.Houding;
import nl.passendonderwijs.placement.besluit.weigering.Bewijs.Plaatsruimte;
import nl.passendonderwijs.placement.school.ScholenVoorbeelden;
import nl.passendonderwijs.placement.school.Vestiging;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GrondslagTest {

    private static final LocalDate BESLUIT = LocalDate.of(2025, 4, 4);
    private static final LocalDate GEVRAAGD = LocalDate.of(2025, 3, 10);

    @Test
    void ZP_16_voor_sbo_uit_een_ander_samenwerkingsverband_telt_ook_niet_onderschrijven() {
        var elders = ScholenVoorbeelden.staand("01VI00", Soort.BAO, true, "PO2505");

        var oordeel = grondslag(elders);

        assertThat(oordeel.ontbreekt()).isEmpty();
    }

    @Test
    void ZP_16_voor_sbo_van_een_basisschool_die_in_geen_samenwerkingsverband_meer_is_telt_ook_niet_onderschrijven() {
        var gesloten = ScholenVoorbeelden.vestiging("01VI00", Soort.BAO, Set.of());

        var oordeel = grondslag(gesloten);

        assertThat(oordeel.ontbreekt()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"SO", "SBO"})
    void ZP_16_alleen_wie_van_een_basisschool_komt_stroomt_door_naar_sbo(Soort soort) {
        var oordeel = grondslag(ScholenVoorbeelden.staand("01VI00", soort, true));

        assertThat(oordeel.ontbreekt()).isEmpty();
    }

    @Test
    void ZP_08_een_instelling_kan_zich_niet_op_plaatsruimte_beroepen() {
        var vol = new Bewijs(new Plaatsruimte(8, 8, GEVRAAGD), null, null);

        var oordeel = new GeenPlaatsruimte().toets(zaak(school(Soort.INSTELLING), Optional.empty(), vol));

        assertThat(oordeel.ontbreekt()).extracting(Fout::code).containsExactly("ZP-08");
    }

    private static Weigeringsoordeel grondslag(Vestiging huidige) {
        var bewijs = new Bewijs(null, new Grondslagvraag(GEVRAAGD, Houding.ONDERSCHRIJVEN), null);
        return new GeenGrondslag().toets(zaak(school(Soort.SBO), Optional.of(huidige), bewijs));
    }

    private static Vestiging school(Soort soort) {
        return ScholenVoorbeelden.staand("02QZ00", soort, false);
    }

    private static Weigeringszaak zaak(Vestiging school, Optional<Vestiging> huidige, Bewijs bewijs) {
        var aanmelding =
                AanmeldingVoorbeelden.na(SoortOnderwijs.SBO, ExtraOndersteuning.JA, Vestigingscode.van("01VI00"));
        return new Weigeringszaak(
                aanmelding, school, huidige, BESLUIT, bewijs, WET.grenzen().bewijs());
    }
}
