package nl.passendonderwijs.gateway;

import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** One line and one measurement per request, without anything that could point at a person. */
@Singleton
final class Toegangslog {

    private static final Logger LOG = Logger.getLogger("toegang");

    private final MeterRegistry metingen;

    Toegangslog(MeterRegistry metingen) {
        this.metingen = metingen;
    }

    void volg(RoutingContext ctx) {
        var begin = System.nanoTime();
        ctx.addEndHandler(v -> noteer(ctx, System.nanoTime() - begin));
        ctx.next();
    }

    private void noteer(RoutingContext ctx, long nanos) {
        var sjabloon = Padsjabloon.van(ctx.request().path());
        var status = ctx.response().getStatusCode();
        metingen.timer("gateway.verzoeken", "dienst", Padsjabloon.dienst(sjabloon), "status", Integer.toString(status))
                .record(nanos, TimeUnit.NANOSECONDS);
        LOG.info(regel(ctx, sjabloon, status, TimeUnit.NANOSECONDS.toMillis(nanos)));
    }

    /** Put together by hand: a format string costs more than the rest of the line. */
    private static String regel(RoutingContext ctx, String sjabloon, int status, long ms) {
        var methode = ctx.request().method().name();
        return methode + " " + sjabloon + " " + status + " " + ms + " ms trace="
                + Spoor.van(ctx).traceId();
    }
}
