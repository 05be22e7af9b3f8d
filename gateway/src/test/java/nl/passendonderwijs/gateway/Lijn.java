package nl.passendonderwijs.gateway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A bare connection, for requests that no decent client would send. */
final class Lijn {

    private Lijn() {}

    /** Sends these lines as they are, with Host and an end, and returns all that comes back. */
    static String stuur(URI adres, String... regels) {
        try (var socket = new Socket(adres.getHost(), adres.getPort())) {
            socket.setSoTimeout(20_000);
            var tekst = String.join("\r\n", regels)
                    + "\r\nHost: localhost\r\nConnection: close\r\nConnection: X-Onderweg\r\n\r\n";
            socket.getOutputStream().write(tekst.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
