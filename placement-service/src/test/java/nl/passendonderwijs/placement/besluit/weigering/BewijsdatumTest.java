package nl.passendonderwijs.placement.besluit.weigering;

import static nl.passendonderwijs.placement.termijn.TermijnVoorbeelden.WET;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import nl.passendonderwijs.kit.waarden.Soort;
import nl.passendonderwijs.placement.aanmelding.AanmeldingVoorbeelden;
import nl.passendonderwijs.placement.aanmelding.verloop.Weigeringsgrond;
import nl.passendonderwijs.placement.besluit.weigering.Bewijs.Grondslagvraag;
import nl.passendonderwijs.placement.besluit.weigering.Bewijs.Houding;
import nl.passendonderwijs.placement.besluit.weigering.Bewijs.Plaatsruimte;
import nl.passendonderwijs.placement.motivering.Waarschuwing;
import nl.passendonderwijs.placement.school.ScholenVoorbeelden;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BewijsdatumTest {

    private static final LocalDate BESLUIT = LocalDate.of(2025, 4, 4);

    @ParameterizedTest
    @CsvSource({"2024-09-05, bewijs-verouderd", "2024-09-06, ", "2025-04-04, ", "2025-04-05, bewijs-na-besluit"})
    void ZP_08_getallen_van_lang_geleden_of_van_na_het_besluit_zijn_een_overtreding(
            LocalDate peildatum, @Nullable String code) {
        var bewijs = new Bewijs(new Plaatsruimte(28, 28, peildatum), null, null);

        var oordeel = toets(Weigeringsgrond.GEEN_PLAATSRUIMTE, bewijs);

        assertThat(oordeel.ontbreekt()).isEmpty();
        assertThat(oordeel.bevindingen())
                .extracting(Waarschuwing::code)
                .isEqualTo(Stream.ofNullable(code).toList());
    }

    @ParameterizedTest
    @CsvSource({"2024-09-05, bewijs-verouderd", "2025-03-10, ", "2025-04-05, bewijs-na-besluit"})
    void ZP_08_een_grondslagvraag_van_lang_geleden_of_van_na_het_besluit_is_een_overtreding(
            LocalDate gevraagd, @Nullable String code) {
        var bewijs = new Bewijs(null, new Grondslagvraag(gevraagd, Houding.RESPECTEREN), null);

        var oordeel = toets(Weigeringsgrond.GRONDSLAG, bewijs);

        assertThat(oordeel.ontbreekt()).isEmpty();
        assertThat(oordeel.bevindingen())
                .extracting(Waarschuwing::code)
                .isEqualTo(Stream.ofNullable(code).toList());
    }

    private static Weigeringsoordeel toets(Weigeringsgrond grond, Bewijs bewijs) {
        var school = ScholenVoorbeelden.staand("02QZ00", Soort.BAO, false);
        var bewijsduur = WET.grenzen().bewijs();
        return Grondtoets.van(grond)
                .toets(new Weigeringszaak(
                        AanmeldingVoorbeelden.na(), school, Optional.empty(), BESLUIT, bewijs, bewijsduur));
    }
}
