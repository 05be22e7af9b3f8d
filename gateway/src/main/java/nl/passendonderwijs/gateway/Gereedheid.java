package nl.passendonderwijs.gateway;

import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * Whether the whole platform can be used: every service up, the register loaded and all copies caught up. Once all were
 * ready in one and the same round, a copy that lags a moment under load no longer counts; a service that falls makes it
 * start anew.
 */
@Singleton
final class Gereedheid {

    private final List<Dienstproef> proeven;
    private volatile boolean eerderGereed;

    Gereedheid(Diensten diensten, Doorgeefluik doorgeefluik) {
        proeven = diensten.alle().stream()
                .map(dienst -> new Dienstproef(dienst, doorgeefluik.client()))
                .toList();
    }

    void antwoord(RoutingContext ctx) {
        var volledig = !eerderGereed;
        Future.all(proeven.stream().map(proef -> proef.neem(volledig)).toList())
                .map(uitslagen -> uitslagen.<Dienststand>list())
                .onSuccess(standen -> {
                    eerderGereed = standen.stream().allMatch(Dienststand::gereed);
                    antwoord(ctx, standen);
                })
                .onFailure(ctx::fail);
    }

    private static void antwoord(RoutingContext ctx, List<Dienststand> standen) {
        var gereed = standen.stream().allMatch(Dienststand::gereed);
        var json = gereed
                ? new JsonObject().put("status", "GEREED")
                : nietGereed(ctx, standen).json();
        json.put(
                "diensten",
                new JsonArray(standen.stream().map(Dienststand::json).toList()));
        ctx.response()
                .setStatusCode(gereed ? 200 : 503)
                .putHeader(HttpHeaders.CONTENT_TYPE, gereed ? "application/json" : Probleem.MEDIATYPE)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (!gereed) {
            ctx.response().putHeader(HttpHeaders.RETRY_AFTER, "2");
        }
        ctx.response().end(json.toBuffer());
    }

    private static Probleem nietGereed(RoutingContext ctx, List<Dienststand> standen) {
        var namen = standen.stream()
                .filter(stand -> !stand.gereed())
                .map(Dienststand::naam)
                .toList();
        return Probleem.van(503, "Nog niet gereed", "niet-gereed", "Nog niet gereed: " + String.join(", ", namen) + ".")
                .metKenmerk(Spoor.van(ctx).traceId());
    }
}
