package nl.passendonderwijs.placement.plek.rangorde;

import static nl.passendonderwijs.placement.plek.PlekVoorbeelden.EIGEN;
import static nl.passendonderwijs.placement.plek.PlekVoorbeelden.THUIS;
import static nl.passendonderwijs.placement.plek.PlekVoorbeelden.aard;
import static nl.passendonderwijs.placement.plek.PlekVoorbeelden.basis;
import static nl.passendonderwijs.placement.plek.PlekVoorbeelden.extra;
import static nl.passendonderwijs.placement.plek.PlekVoorbeelden.opKm;
import static nl.passendonderwijs.placement.plek.PlekVoorbeelden.opdracht;
import static nl.passendonderwijs.placement.plek.PlekVoorbeelden.school;
import static nl.passendonderwijs.placement.plek.PlekVoorbeelden.soort;
import static nl.passendonderwijs.placement.plek.PlekVoorbeelden.swv;
import static nl.passendonderwijs.placement.plek.PlekVoorbeelden.wens;
import static nl.passendonderwijs.placement.plek.PlekVoorbeelden.zonderPublicatie;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.passendonderwijs.kit.waarden.Schoolsoort;
import nl.passendonderwijs.kit.waarden.Soort;
import nl.passendonderwijs.kit.waarden.SoortOnderwijs;
import nl.passendonderwijs.placement.plek.Kandidaat;
import nl.passendonderwijs.placement.plek.Zoekopdracht;
import nl.passendonderwijs.placement.school.Schoolaard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RedenenTest {

    @Test
    void noemt_van_elk_criterium_wat_het_zag_in_volgorde_van_gewicht() {
        var school = opKm(school("20AA00", basis("DYSLEXIE"), extra("DYSLEXIE", 6, 4)), 3.44);

        var plek = plek(school, opdracht(wens("Rooms-Katholiek", false, null, "AUTISME", "DYSLEXIE")));

        assertThat(plek.redenen())
                .containsExactly(
                        "Een andere reguliere school komt na de eigen school en voor speciaal onderwijs (ZP-07).",
                        "Biedt 1 van de 2 gevraagde behoeften: DYSLEXIE (basis en extra); niet: AUTISME.",
                        "Heeft plaats voor elke behoefte die de school biedt.",
                        "Heeft de richting Openbaar, niet de gewenste.",
                        "Ligt 3,4 km hemelsbreed van postcode 3813.");
        assertThat(plek.richtingPast()).isFalse();
    }

    @Test
    void zwijgt_over_wat_niet_gevraagd_is() {
        var plek = plek(opKm(school(EIGEN), null), opdracht(wens()));

        assertThat(plek.redenen())
                .containsExactly(
                        "Dit is de school van aanmelding: zij onderzoekt eerst wat zij zelf kan bieden (ZP-06).",
                        "De afstand tot postcode 3813 is niet bekend.");
        assertThat(plek.aandachtspunten()).isEmpty();
        assertThat(plek.richtingPast()).isTrue();
    }

    @Test
    void zegt_dat_een_school_niets_publiceerde() {
        var plek = plek(zonderPublicatie("20AA00"), opdracht(wens("AUTISME")));

        assertThat(plek.redenen()).contains("Heeft voor de startdatum geen ondersteuningsaanbod gepubliceerd.");
    }

    @ParameterizedTest
    @CsvSource({
        "6, 4, Heeft plaats voor elke behoefte die de school biedt.",
        "6, , 'Of er plaats is, zegt de school niet voor elke behoefte die zij biedt.'",
        "6, 7, Meldt geen vrije plaats voor een behoefte die de school biedt.",
    })
    void zegt_of_er_plaats_is(Integer plaatsen, Integer bezet, String reden) {
        var plek = plek(school("20AA00", extra("AUTISME", plaatsen, bezet)), opdracht(wens("AUTISME")));

        assertThat(plek.redenen()).contains(reden);
    }

    @ParameterizedTest
    @CsvSource({
        "BAO, BAO, false",
        "BAO, SBO, true",
        "BAO, SO, true",
        "SBO, SOVSO, true",
        "VO, VO, false",
        "VO, VSO, true",
        "PRO, VO, true",
    })
    void ZP_14_zegt_waar_een_toelaatbaarheidsverklaring_nodig_is(SoortOnderwijs gevraagd, Soort soort, boolean nodig) {
        var plek = plek(soort(school("20AA00"), soort), opdracht(gevraagd, wens(), THUIS));

        assertThat(plek.verklaringNodig()).isEqualTo(nodig);
        assertThat(plek.aandachtspunten()
                        .contains("Toelating kan hier alleen met een toelaatbaarheidsverklaring (ZP-14)."))
                .isEqualTo(nodig);
    }

    @Test
    void ZP_14_geldt_ook_voor_een_school_met_alleen_praktijkonderwijs() {
        var praktijkschool = aard(school("20AA00"), new Schoolaard(Soort.VO, Set.of(Schoolsoort.PRO)));

        var plek = plek(praktijkschool, opdracht(SoortOnderwijs.VSO, wens(), THUIS));

        assertThat(plek.verklaringNodig()).isTrue();
    }

    @Test
    void waarschuwt_voor_een_ander_samenwerkingsverband() {
        var plek = plek(swv(school("20AA00"), "PO2601"), opdracht(wens()));

        assertThat(plek.aandachtspunten()).containsExactly("Hoort bij een ander samenwerkingsverband: PO2601.");
    }

    private static Plek plek(Kandidaat school, Zoekopdracht opdracht) {
        return Rangschikking.voor(opdracht).rangschik(List.of(school)).getFirst();
    }
}
