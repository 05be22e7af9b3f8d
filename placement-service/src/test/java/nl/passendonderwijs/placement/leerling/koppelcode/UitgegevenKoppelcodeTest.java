package nl.passendonderwijs.placement.leerling.koppelcode;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import nl.passendonderwijs.kit.waarden.Bestuursnummer;
import nl.passendonderwijs.placement.leerling.Leerling;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class UitgegevenKoppelcodeTest {

    private static final UUID ID = new UUID(1, 1);
    private static final LocalDate VANDAAG = LocalDate.of(2025, 3, 7);
    private static final LocalDate GEBOREN = LocalDate.of(2021, 5, 14);
    private static final Leerling LEERLING = new Leerling(new UUID(2, 2), GEBOREN);
    private static final Bestuursnummer NIEUW = Bestuursnummer.van("30010");
    private static final Bestuursnummer ANDER = Bestuursnummer.van("40740");

    @Test
    void past_bij_de_leerling_met_deze_geboortedatum() {
        assertThat(beproef(code(VANDAAG, false, null), GEBOREN)).isEqualTo(new Koppelpoging.Past(ID, LEERLING));
    }

    @Test
    void past_niet_bij_een_andere_geboortedatum() {
        assertThat(beproef(code(VANDAAG, false, null), GEBOREN.plusDays(1)))
                .isInstanceOf(Koppelpoging.AndereGeboortedatum.class);
    }

    @Test
    void is_na_de_laatste_dag_onbekend() {
        assertThat(beproef(code(VANDAAG.minusDays(1), false, null), GEBOREN)).isInstanceOf(Koppelpoging.Onbekend.class);
    }

    @Test
    void is_onbekend_als_er_een_nieuwere_is() {
        assertThat(beproef(code(VANDAAG, true, null), GEBOREN)).isInstanceOf(Koppelpoging.Onbekend.class);
    }

    @Test
    void is_onbekend_als_een_ander_haar_gebruikte() {
        assertThat(beproef(code(VANDAAG, false, ANDER), GEBOREN)).isInstanceOf(Koppelpoging.Onbekend.class);
    }

    @Test
    void telt_niet_als_gok_voor_wie_haar_zelf_gebruikte() {
        var poging = beproef(code(VANDAAG, false, NIEUW), GEBOREN);

        assertThat(poging).isEqualTo(new Koppelpoging.AlGebruikt(LEERLING));
        assertThat(poging.isFout()).isFalse();
    }

    private static Koppelpoging beproef(UitgegevenKoppelcode code, LocalDate geboortedatum) {
        return code.beproef(NIEUW, geboortedatum, VANDAAG);
    }

    private static UitgegevenKoppelcode code(LocalDate laatste, boolean vervangen, @Nullable Bestuursnummer gebruikt) {
        return new UitgegevenKoppelcode(ID, LEERLING, new Koppelcodetermijn(laatste), vervangen, gebruikt);
    }
}
