package nl.passendonderwijs.lokaal.proces;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import nl.passendonderwijs.lokaal.Opstartfout;
import nl.passendonderwijs.lokaal.VrijePoort;
import org.junit.jupiter.api.Test;

class PoortenTest {

    @Test
    void noemt_de_poort_en_waarvoor_die_nodig_was() throws IOException {
        try (var bezet = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> Poorten.eis(bezet.getLocalPort(), "plan"))
                    .isInstanceOf(Opstartfout.class)
                    .hasMessageContaining("Poort " + bezet.getLocalPort() + " (nodig voor plan) is al in gebruik");
        }
    }

    @Test
    void laat_een_vrije_poort_door() throws IOException {
        var vrij = VrijePoort.kies();

        assertThatCode(() -> Poorten.eis(vrij, "plan")).doesNotThrowAnyException();
    }
}
