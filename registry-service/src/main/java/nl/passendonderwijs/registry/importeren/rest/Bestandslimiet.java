package nl.passendonderwijs.registry.importeren.rest;

import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import nl.passendonderwijs.kit.probleem.Probleem;

/** Leaves room for large bodies at the imports alone: everywhere else a body stays as small as in other services. */
@Singleton
class Bestandslimiet {

    private static final int VOOR_ALLES = -950;
    private static final long ELDERS = 1 << 20;
    private static final int TE_GROOT = 413;

    private static final String TE_GROOT_PROBLEEM = """
            {"type":"urn:passend-onderwijs:probleem:te-groot","title":"Te groot","status":413,\
            "detail":"De inhoud is groter dan 1 MB; dat mag hier niet.","code":"te-groot","errors":[]}""";

    void koppel(@Observes Router router) {
        router.route().order(VOOR_ALLES).handler(Bestandslimiet::begrens);
    }

    private static void begrens(RoutingContext context) {
        if ("/registry/v1/imports".equals(context.normalizedPath())) {
            context.next();
            return;
        }
        context.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, ELDERS);
        var lengte = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (lengte != null && Long.parseLong(lengte) > ELDERS) {
            context.response()
                    .setStatusCode(TE_GROOT)
                    .putHeader(HttpHeaders.CONTENT_TYPE, Probleem.MEDIATYPE)
                    .end(TE_GROOT_PROBLEEM);
        } else {
            context.next();
        }
    }
}
