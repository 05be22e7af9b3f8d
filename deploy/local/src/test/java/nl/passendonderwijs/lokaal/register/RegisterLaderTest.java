package nl.passendonderwijs.lokaal.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.passendonderwijs.lokaal.Opstartfout;
import nl.passendonderwijs.lokaal.Voortgang;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegisterLaderTest {

    @TempDir
    Path map;

    private final List<String> ontvangen = new CopyOnWriteArrayList<>();
    private String stand = "{\"status\":\"KLAAR\",\"gelezen\":3,\"nieuw\":2,\"afgewezen\":1}";
    private HttpServer register;

    @BeforeEach
    void start() throws IOException {
        for (var bestand : Registerbestand.values()) {
            Files.writeString(bestand.in(map), "kop\n" + bestand + "\n");
        }
        register = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        register.createContext("/registry/v1/imports", this::antwoord);
        register.start();
    }

    @AfterEach
    void stop() {
        register.stop(0);
    }

    @Test
    void stuurt_elk_bestand_in_de_volgorde_waarin_het_naar_de_vorige_kan_verwijzen() throws Exception {
        lader().laadZoNodig("databank");

        assertThat(ontvangen)
                .extracting(formulier -> veld(formulier, "soort"))
                .containsExactly(
                        "REGISTER_SAMENWERKINGSVERBANDEN",
                        "REGISTER_GEMEENTEN",
                        "REGISTER_POSTCODES",
                        "REGISTER_BESTUREN",
                        "REGISTER_VESTIGINGEN",
                        "REGISTER_VESTIGINGEN_GESLOTEN",
                        "REGISTER_LEERLINGAANTALLEN");
    }

    @Test
    void stuurt_een_volledig_formulier_met_het_bestand_zoals_het_is() throws Exception {
        lader().laadZoNodig("databank");

        assertThat(ontvangen.getFirst())
                .contains("name=\"proef\"\r\n\r\nfalse\r\n")
                .contains("name=\"bestand\"; filename=\"samenwerkingsverbanden.csv\"")
                .contains("\r\n\r\nkop\nREGISTER_SAMENWERKINGSVERBANDEN\n\r\n--")
                .endsWith("--\r\n");
    }

    @Test
    void laadt_hetzelfde_register_niet_twee_keer_in_dezelfde_databank() throws Exception {
        lader().laadZoNodig("databank");

        lader().laadZoNodig("databank");

        assertThat(ontvangen).hasSize(Registerbestand.values().length);
    }

    @Test
    void laadt_opnieuw_in_een_andere_databank() throws Exception {
        lader().laadZoNodig("databank");

        lader().laadZoNodig("andere databank");

        assertThat(ontvangen).hasSize(2 * Registerbestand.values().length);
    }

    @Test
    void stopt_bij_een_mislukte_import_en_noemt_het_bestand() {
        stand = "{\"status\":\"MISLUKT\",\"afwijzingen\":[{\"code\":\"onbekende-kolom\"}]}";

        assertThatThrownBy(() -> lader().laadZoNodig("databank"))
                .isInstanceOf(Opstartfout.class)
                .hasMessageContaining("samenwerkingsverbanden.csv")
                .hasMessageContaining("onbekende-kolom");
    }

    private RegisterLader lader() {
        var adres = URI.create("http://127.0.0.1:" + register.getAddress().getPort());
        var stil = new Voortgang(new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8));
        return new RegisterLader(map, map.resolve("geladen"), new Imports(adres, "token"), stil);
    }

    private void antwoord(HttpExchange uitwisseling) throws IOException {
        var invoer = new String(uitwisseling.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var nieuw = uitwisseling.getRequestMethod().equals("POST");
        if (nieuw) {
            ontvangen.add(invoer);
        }
        var uitvoer = (nieuw ? "{\"id\":\"7\"}" : stand).getBytes(StandardCharsets.UTF_8);
        uitwisseling.sendResponseHeaders(nieuw ? 202 : 200, uitvoer.length);
        uitwisseling.getResponseBody().write(uitvoer);
        uitwisseling.close();
    }

    private static String veld(String formulier, String naam) {
        return formulier.split("name=\"" + naam + "\"\r\n\r\n", 2)[1].split("\r\n", 2)[0];
    }
}
