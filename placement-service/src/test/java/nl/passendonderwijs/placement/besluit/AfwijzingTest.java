package nl.passendonderwijs.placement.besluit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.passendonderwijs.placement.aanmelding.AanmeldingVoorbeelden;
import nl.passendonderwijs.placement.aanmelding.verloop.StapVoorbeelden;
import nl.passendonderwijs.placement.besluit.weigering.Bewijs;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AfwijzingTest {

    @ParameterizedTest
    @CsvSource({"true, true", "false, false", ", false"})
    void ZP_15_de_brief_noemt_de_mogelijkheid_van_bezwaar(@Nullable Boolean clausule, boolean mag) {
        var formulier = new Besluitformulier(
                Besluituitkomst.GEWEIGERD, LocalDate.of(2025, 4, 4), null, null, "Reden.", clausule, Bewijs.geen());

        var bezwaar = Afwijzing.bezwaar(formulier);

        assertThat(bezwaar.isEmpty()).isEqualTo(mag);
    }

    @ParameterizedTest
    @CsvSource({"2025-03-28, false", "2025-03-29, true"})
    void ZP_12_niet_behandelen_kan_als_de_tijd_om_aan_te_vullen_voorbij_is(LocalDate besluitdatum, boolean mag) {
        var aanmelding = AanmeldingVoorbeelden.na(StapVoorbeelden.VERZOEK);

        var ontbreekt = Buitenbehandeling.ontbreekt(aanmelding, besluitdatum);

        assertThat(ontbreekt.isEmpty()).isEqualTo(mag);
    }

    @Test
    void ZP_12_niet_behandelen_kan_eerder_als_de_aanvulling_onvoldoende_was() {
        var aanmelding = AanmeldingVoorbeelden.na(StapVoorbeelden.VERZOEK, StapVoorbeelden.ONVOLDOENDE);

        var ontbreekt = Buitenbehandeling.ontbreekt(aanmelding, LocalDate.of(2025, 3, 26));

        assertThat(ontbreekt).isEmpty();
    }
}
