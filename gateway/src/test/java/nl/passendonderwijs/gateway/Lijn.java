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
        return stuurKaal(
                adres,
                String.join("\r\n", regels)
                        + "\r\nHost: localhost\r\nConnection: close\r\nConnection: X-Onderweg\r\n\r\n");
    }

    /** Sends just this text; the request in it must ask for the connection to be closed. */
    static String stuurKaal(URI adres, String tekst) {
        try (var socket = new Socket(adres.getHost(), adres.getPort())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(tekst.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
