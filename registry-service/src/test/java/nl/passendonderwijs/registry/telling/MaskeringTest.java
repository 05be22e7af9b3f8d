package nl.passendonderwijs.registry.telling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import nl.passendonderwijs.kit.waarden.Bestuursnummer;
import nl.passendonderwijs.kit.waarden.Soort;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.registry.gedeeld.Maskeergrens;
import nl.passendonderwijs.registry.leerlingaantal.Telherkomst;
import nl.passendonderwijs.registry.telling.maskering.Maskering;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskeringTest {

    private static final Maskering MASKERING = new Maskering(new Maskeergrens(5));

    @ParameterizedTest
    @CsvSource({"0, 0, false", "1, 0, true", "4, 0, true", "5, 5, false", "144, 144, false"})
    void PRIV_12_verbergt_een_tot_en_met_vier(int aantal, int getoond, boolean gemaskeerd) {
        var open = MASKERING.open(List.of(rij("01AA00", aantal, false))).getFirst();

        assertThat(open.aantal()).isEqualTo(getoond);
        assertThat(open.gemaskeerd()).isEqualTo(gemaskeerd);
    }

    @Test
    void PRIV_12_laat_verborgen_wat_de_bron_verbergt() {
        var open = MASKERING.open(List.of(rij("01AA00", 0, true))).getFirst();

        assertThat(open.gemaskeerd()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"100, 7, 107", "100, 0, 100", "100, 3, "})
    void PRIV_12_geeft_geen_totaal_waaruit_een_verborgen_aantal_volgt(int een, int ander, @Nullable Integer totaal) {
        var rijen = List.of(rij("01AA00", een, false), rij("01AB00", ander, false));

        assertThat(MASKERING.totaal(rijen).orElse(null)).isEqualTo(totaal);
    }

    @ParameterizedTest
    @CsvSource({"7, 9, 7, 9, 2", "7, 3, 7, , ", "3, 7, , 7, ", "7, 0, 7, 0, -7"})
    void PRIV_12_geeft_geen_verschil_waaruit_een_verborgen_aantal_volgt(
            int eerst,
            int daarna,
            @Nullable Integer toonEerst,
            @Nullable Integer toonDaarna,
            @Nullable Integer verschil) {
        var open =
                Telverschil.tussen(open(waarden(eerst)), open(waarden(daarna))).getFirst();

        assertThat(open.eerst()).isEqualTo(toonEerst);
        assertThat(open.daarna()).isEqualTo(toonDaarna);
        assertThat(open.verschil()).isEqualTo(verschil);
    }

    @Test
    void PRIV_12_verzwijgt_een_verschil_tussen_twee_verborgen_aantallen() {
        assertThat(Telverschil.tussen(open(waarden(3)), open(waarden(4)))).isEmpty();
    }

    @Test
    void een_aantal_dat_er_niet_is_is_nul() {
        assertThat(Telverschil.tussen(List.of(), waarden(12)))
                .extracting(Telverschil::eerst, Telverschil::daarna, Telverschil::verschil)
                .containsExactly(tuple(0, 12, 12));
        assertThat(Telverschil.tussen(List.of(), waarden(0))).isEmpty();
    }

    @Test
    void wat_de_bron_verbergt_geeft_geen_verschil_in_getallen() {
        var verborgen = List.of(rij("01AA00", 0, true).waarde());

        var verschil = Telverschil.tussen(verborgen, waarden(3)).getFirst();

        assertThat(verschil.eerst()).isNull();
        assertThat(verschil.verschil()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"20, 3, true", "20, 0, false", "20, 5, false", "0, 3, true"})
    void PRIV_12_van_een_sovso_zijn_beide_delen_open_of_geen(int aantal, int wederdeel, boolean gemaskeerd) {
        var open = MASKERING
                .open(List.of(rij("01AB00", aantal, false).naast(wederdeel)))
                .getFirst();

        assertThat(open.gemaskeerd()).isEqualTo(gemaskeerd);
        assertThat(open.wederdeel()).isEqualTo(gemaskeerd ? null : Integer.valueOf(wederdeel));
    }

    @ParameterizedTest
    @CsvSource({"12, 13, true", "12, 3, false", "3, 4, true"})
    void PRIV_12_een_ander_wederdeel_is_pas_een_andere_telling_als_het_iets_verbergt(
            int een, int ander, boolean gelijk) {
        var rij = rij("01AB00", 20, false);

        assertThat(MASKERING.gelijk(List.of(rij.naast(een)), List.of(rij.naast(ander))))
                .isEqualTo(gelijk);
    }

    private static List<Telwaarde> open(List<Telwaarde> waarden) {
        return waarden.stream().map(MASKERING::open).toList();
    }

    private static List<Telwaarde> waarden(int aantal) {
        return List.of(rij("01AA00", aantal, false).waarde());
    }

    private static Tellingrij rij(String vestiging, int aantal, boolean gemaskeerd) {
        return new Tellingrij(
                Vestigingscode.van(vestiging),
                Bestuursnummer.van("40740"),
                Soort.BAO,
                aantal,
                gemaskeerd,
                false,
                Telherkomst.REGISTER,
                null);
    }
}
