package nl.passendonderwijs.gateway;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A page for people, with the only things it may load: what this address serves itself. */
record Pagina(String inhoud) {

    private static final String BELEID = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline';"
            + " img-src 'self' data:; font-src 'self' data:; connect-src 'self';"
            + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    static Pagina uit(String bestand) {
        try (var in = Pagina.class.getResourceAsStream("/paginas/" + bestand)) {
            if (in == null) {
                throw new IllegalStateException("page " + bestand + " is not in this build");
            }
            return new Pagina(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void toon(RoutingContext ctx) {
        ctx.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, "text/html; charset=utf-8")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-cache")
                .putHeader("Content-Security-Policy", BELEID)
                .end(inhoud);
    }
}
