package nl.passendonderwijs.lokaal.proces;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PidbestandTest {

    @TempDir
    Path map;

    @Test
    void geeft_terug_wat_is_geschreven() throws IOException {
        var bestand = new Pidbestand(map.resolve("run/plan.pid"));

        bestand.schrijf(4711);

        assertThat(bestand.lees()).contains(4711L);
    }

    @Test
    void leest_de_eerste_regel_van_het_bestand_van_postgres() throws IOException {
        var bestand = Files.writeString(map.resolve("postmaster.pid"), "812\n/data\n1763719000\n5432\n");

        assertThat(new Pidbestand(bestand).lees()).contains(812L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "geen getal\n"})
    void weet_niets_van_een_kapot_bestand(String inhoud) throws IOException {
        var bestand = Files.writeString(map.resolve("kapot.pid"), inhoud);

        assertThat(new Pidbestand(bestand).lees()).isEmpty();
    }
}
