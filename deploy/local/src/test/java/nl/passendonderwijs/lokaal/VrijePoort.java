package nl.passendonderwijs.lokaal;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** A port that nobody listens on at this moment. */
public final class VrijePoort {

    private VrijePoort() {}

    public static int kies() throws IOException {
        try (var proef = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return proef.getLocalPort();
        }
    }
}
