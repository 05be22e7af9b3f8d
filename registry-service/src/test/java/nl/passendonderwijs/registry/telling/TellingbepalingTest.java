package nl.passendonderwijs.registry.telling;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.passendonderwijs.kit.waarden.Bestuursnummer;
import nl.passendonderwijs.kit.waarden.Soort;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.registry.leerlingaantal.Leerlingaantal;
import nl.passendonderwijs.registry.leerlingaantal.Telbron;
import nl.passendonderwijs.registry.leerlingaantal.Telherkomst;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TellingbepalingTest {

    private static final LocalDate TELDATUM = LocalDate.of(2014, 10, 1);
    private static final Tellingbepaling BEPALING = new Tellingbepaling(new BigDecimal("0.5"));

    @ParameterizedTest
    @CsvSource({
        "PO2602, BAO, 10, BAO, 10, false",
        "PO2602, SBO, 10, SBO, 10, false",
        "PO2602, SO, 10, SO, 10, false",
        "PO2602, SOVSO, 25, SO, 13, true",
        "VO2602, SOVSO, 25, VSO, 12, true",
        "VO2602, VSO, 10, VSO, 10, false",
        "VO2602, VO, 10, VO, 10, false"
    })
    void MEM_04_telt_elke_leerling_in_zijn_sector(
            String swv, Soort soort, int aantal, Soort geteldAls, int geteld, boolean geschat) {
        var rij = BEPALING.rij(bron(swv, soort, aantal, false)).orElseThrow();

        assertThat(rij.soort()).isEqualTo(geteldAls);
        assertThat(rij.aantal()).isEqualTo(geteld);
        assertThat(rij.geschat()).isEqualTo(geschat);
    }

    @Test
    void telt_niet_wat_van_de_andere_sector_is() {
        assertThat(BEPALING.rij(bron("PO2602", Soort.VSO, 10, false))).isEmpty();
    }

    @Test
    void PRIV_12_laat_gemaskeerd_wat_gemaskeerd_is() {
        var rij = BEPALING.rij(bron("PO2602", Soort.BAO, 0, true)).orElseThrow();

        assertThat(rij.gemaskeerd()).isTrue();
        assertThat(rij.aantal()).isZero();
    }

    private static Telbron bron(String swv, Soort soort, int aantal, boolean gemaskeerd) {
        var plaats = new Leerlingaantal.Plaats(Vestigingscode.van("01AA00"), TELDATUM, soort);
        return new Telbron(
                SwvCode.van(swv),
                Bestuursnummer.van("40740"),
                new Leerlingaantal(plaats, aantal, gemaskeerd),
                Telherkomst.REGISTER);
    }
}
