package nl.passendonderwijs.gateway;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Map;

/** The headers that every response carries, and those that do not pass from one side to the other. */
final class Kopregels {

    static final String METHODEN = "GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE";

    /** What a service may have set itself: it knows its own pages better. */
    private static final Map<String, String> ALS_AFWEZIG = Map.of(
            "API-Version", "1.0.0",
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "no-referrer",
            "Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");

    /** What is the gateway's to say, since it is the address that browsers see. */
    private static final Map<String, String> ALTIJD = Map.of(
            "Strict-Transport-Security", "max-age=31536000; includeSubDomains",
            "Access-Control-Allow-Origin", "*",
            "Access-Control-Expose-Headers", "API-Version, ETag, Link, Location, Retry-After, WWW-Authenticate");

    private static final Map<String, String> VOORAF = Map.of(
            "Access-Control-Allow-Methods", METHODEN,
            "Access-Control-Allow-Headers",
                    "Authorization, Accept, Content-Type, Idempotency-Key, If-Match, If-None-Match, traceparent, tracestate",
            "Access-Control-Max-Age", "3600");

    /** Hop-by-hop (RFC 9110 7.6.1) as far as the proxy itself leaves them in a response. */
    private static final List<String> VAN_DE_VERBINDING =
            List.of("connection", "keep-alive", "proxy-authenticate", "trailer", "upgrade", "te");

    private Kopregels() {}

    static void volmaken(RoutingContext ctx) {
        ctx.addHeadersEndHandler(v -> {
            var kopregels = ctx.response().headers();
            ALTIJD.forEach(kopregels::set);
            ALS_AFWEZIG.forEach((naam, waarde) -> {
                if (!kopregels.contains(naam)) {
                    kopregels.set(naam, waarde);
                }
            });
        });
        ctx.next();
    }

    static void vooraf(RoutingContext ctx) {
        VOORAF.forEach(ctx.response()::putHeader);
        ctx.response().setStatusCode(204).end();
    }

    /** What the caller says about who forwarded it is not trusted; the platform sets it anew. */
    static void naarDienst(MultiMap kopregels, HttpServerRequest verzoek, Spoor spoor) {
        benoemdeVerbindingsregels(kopregels).forEach(kopregels::remove);
        kopregels.remove("Forwarded").remove("Expect").remove("Proxy-Connection");
        kopregels.set("X-Forwarded-For", verzoek.remoteAddress().hostAddress());
        kopregels.set("X-Forwarded-Proto", verzoek.isSSL() ? "https" : verzoek.scheme());
        kopregels.set("X-Forwarded-Host", verzoek.authority().toString());
        kopregels.set("X-Forwarded-Port", Integer.toString(poort(verzoek)));
        kopregels.set("traceparent", spoor.traceparent());
    }

    static void naarKlant(MultiMap kopregels) {
        benoemdeVerbindingsregels(kopregels).forEach(kopregels::remove);
        VAN_DE_VERBINDING.forEach(kopregels::remove);
    }

    private static List<String> benoemdeVerbindingsregels(MultiMap kopregels) {
        return kopregels.getAll("Connection").stream()
                .flatMap(waarde -> List.of(waarde.split(",")).stream())
                .map(String::strip)
                .filter(naam -> !naam.isEmpty())
                .toList();
    }

    private static int poort(HttpServerRequest verzoek) {
        var poort = verzoek.authority().port();
        return poort > 0 ? poort : "https".equals(verzoek.scheme()) ? 443 : 80;
    }
}
