package nl.passendonderwijs.gateway;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;

/** Writes what the gateway answers itself. */
final class Antwoord {

    private Antwoord() {}

    static void probleem(RoutingContext ctx, Probleem probleem) {
        var antwoord = ctx.response();
        if (antwoord.ended() || antwoord.closed()) {
            return;
        }
        if (antwoord.headWritten()) {
            antwoord.reset();
            return;
        }
        Uitloop.van(ctx.request());
        var volledig =
                probleem.status() >= 500 ? probleem.metKenmerk(Spoor.van(ctx).traceId()) : probleem;
        antwoord.setStatusCode(volledig.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Probleem.MEDIATYPE)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        volledig.kopregels().forEach(antwoord::putHeader);
        antwoord.end(volledig.lichaam());
    }
}
