package nl.passendonderwijs.lokaal.opdracht;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StaartTest {

    @TempDir
    Path map;

    @Test
    void geeft_elke_hele_regel_een_keer() throws IOException {
        var bestand = Files.writeString(map.resolve("voortgang.log"), "één\ntwee, nog niet");
        var staart = new Staart(bestand);
        assertThat(staart.nieuweRegels()).containsExactly("één");

        Files.writeString(bestand, " af\ndrie\n", StandardOpenOption.APPEND);

        assertThat(staart.nieuweRegels()).containsExactly("twee, nog niet af", "drie");
    }

    @Test
    void wacht_rustig_op_een_bestand_dat_er_nog_niet_is() throws IOException {
        assertThat(new Staart(map.resolve("later.log")).nieuweRegels()).isEmpty();
    }

    @Test
    void wist_alleen_wat_het_platform_zelf_maakte() throws IOException {
        Files.createDirectories(map.resolve("kafka/topic"));
        Files.writeString(map.resolve("register.geladen"), "afdruk");
        var eigen = Files.writeString(map.resolve("scriptie.txt"), "van een mens");

        new Gegevens(map).wis();

        assertThat(map).isDirectoryContaining("glob:**/scriptie.txt").isDirectoryNotContaining("glob:**/kafka");
        assertThat(eigen).exists();
        assertThat(map.resolve("register.geladen")).doesNotExist();
    }
}
