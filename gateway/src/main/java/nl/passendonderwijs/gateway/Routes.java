package nl.passendonderwijs.gateway;

import io.vertx.core.Handler;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;

/** The table of addresses. */
@Singleton
final class Routes {

    private static final Logger LOG = Logger.getLogger(Routes.class);

    /** Before and after everything that the framework itself puts on the router. */
    private static final int EERST = -1_000_000;

    private static final int LAATST = 1_000_000;

    private final Toegangslog toegangslog;
    private final Ingang ingang;
    private final Poort poort;
    private final Gereedheid gereedheid;
    private final Diensten diensten;

    Routes(Toegangslog toegangslog, Ingang ingang, Poort poort, Gereedheid gereedheid, Diensten diensten) {
        this.toegangslog = toegangslog;
        this.ingang = ingang;
        this.poort = poort;
        this.gereedheid = gereedheid;
        this.diensten = diensten;
    }

    void leg(@Observes Router router) {
        router.route().order(EERST).handler(toegangslog::volg).failureHandler(Routes::mislukt);
        router.route().order(EERST + 1).handler(Kopregels::volmaken);
        router.route().order(EERST + 2).handler(ingang::bekijk);
        diensten.alle()
                .forEach(dienst -> router.route(dienst.voorvoegsel() + "/*")
                        .order(EERST + 3)
                        .handler(ctx -> poort.behandel(ctx, dienst)));
        eigen(router, "/", Pagina.uit("start.html")::toon);
        eigen(router, "/docs", Pagina.uit("docs.html")::toon);
        eigen(router, "/gereed", gereedheid::antwoord);
        router.route("/webjars/*").order(EERST + 3).handler(Routes::alleenDeUi);
        router.route().order(LAATST).handler(ctx -> Antwoord.probleem(ctx, Problemen.onbekendPad()));
    }

    private static void eigen(Router router, String pad, Handler<RoutingContext> pagina) {
        router.route(HttpMethod.GET, pad).order(EERST + 3).handler(pagina);
        router.route(HttpMethod.HEAD, pad).order(EERST + 3).handler(pagina);
        router.route(pad).order(EERST + 4).handler(ctx -> Antwoord.probleem(ctx, Problemen.methode("GET, HEAD")));
    }

    /** The jar of the UI also holds pages of its own, which would load a strange example. */
    private static void alleenDeUi(RoutingContext ctx) {
        if (ctx.request()
                .path()
                .matches(".*/(swagger-ui\\.css|swagger-ui-bundle\\.js|swagger-ui-standalone-preset\\.js)")) {
            ctx.next();
        } else {
            Antwoord.probleem(ctx, Problemen.onbekendPad());
        }
    }

    private static void mislukt(RoutingContext ctx) {
        var status = ctx.statusCode();
        if (status < 400 || status >= 500) {
            LOG.errorf(ctx.failure(), "unexpected trace=%s", Spoor.van(ctx).traceId());
        }
        Antwoord.probleem(
                ctx,
                switch (status) {
                    case 400 -> Problemen.onleesbaar();
                    case 404 -> Problemen.onbekendPad();
                    default -> status >= 400 && status < 500 ? Problemen.vreemd(status) : Problemen.intern();
                });
    }
}
