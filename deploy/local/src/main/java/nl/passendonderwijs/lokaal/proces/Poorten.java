package nl.passendonderwijs.lokaal.proces;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import nl.passendonderwijs.lokaal.Opstartfout;

/** Ports that must be free before anything starts. */
public final class Poorten {

    private Poorten() {}

    /** Refuses with the port, what it was meant for and, where it can be known, who holds it. */
    public static void eis(int poort, String waarvoor) {
        if (!vrij(poort)) {
            var wie = Poortgebruiker.van(poort).map(" door "::concat).orElse("");
            throw new Opstartfout(("Poort %d (nodig voor %s) is al in gebruik%s; stop dat programma of kies een "
                            + "andere basispoort, bijvoorbeeld SWV_POORT=18080 ./swv up.")
                    .formatted(poort, waarvoor, wie));
        }
    }

    public static boolean vrij(int poort) {
        try (var proef = new ServerSocket(poort, 1, InetAddress.getLoopbackAddress())) {
            return proef.isBound();
        } catch (IOException e) {
            return false;
        }
    }
}
