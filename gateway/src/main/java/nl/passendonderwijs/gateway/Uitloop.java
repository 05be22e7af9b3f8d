package nl.passendonderwijs.gateway;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;

/**
 * Reads what is left of a refused body and throws it away: a client that is still sending would otherwise see a broken
 * connection instead of the refusal. Past {@value #MAXIMAAL} bytes the connection closes after all.
 */
final class Uitloop {

    private static final long MAXIMAAL = 32L * 1024 * 1024;

    private final HttpServerRequest verzoek;
    private long gelezen;

    private Uitloop(HttpServerRequest verzoek) {
        this.verzoek = verzoek;
    }

    static void van(HttpServerRequest verzoek) {
        if (!verzoek.isEnded()) {
            verzoek.handler(new Uitloop(verzoek)::negeer).resume();
        }
    }

    private void negeer(Buffer stuk) {
        gelezen += stuk.length();
        if (gelezen > MAXIMAAL) {
            verzoek.connection().close();
        }
    }
}
