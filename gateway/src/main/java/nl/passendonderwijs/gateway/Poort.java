package nl.passendonderwijs.gateway;

import com.github.benmanes.caffeine.cache.Ticker;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.List;
import nl.passendonderwijs.gateway.Tokenuitkomst.Geldig;
import nl.passendonderwijs.gateway.Tokenuitkomst.Ongeldig;
import nl.passendonderwijs.gateway.Tokenuitkomst.Ontbreekt;
import org.jspecify.annotations.Nullable;

/** Lets a request through to its service: method, size, pace and token, in the order of what they cost. */
@Singleton
final class Poort {

    private static final List<String> METHODEN = List.of(Kopregels.METHODEN.split(", "));
    private static final String BEARER = "bearer ";

    private final Instellingen instellingen;
    private final Tokencontrole tokencontrole;
    private final Doorgeefluik doorgeefluik;
    private final Begrenzing begrenzing;

    Poort(Instellingen instellingen, Tokencontrole tokencontrole, Doorgeefluik doorgeefluik) {
        this.instellingen = instellingen;
        this.tokencontrole = tokencontrole;
        this.doorgeefluik = doorgeefluik;
        this.begrenzing = new Begrenzing(instellingen.begrenzing(), Ticker.systemTicker());
    }

    void behandel(RoutingContext ctx, Dienst dienst) {
        var bestemming = Bestemming.van(dienst, ctx.request(), instellingen);
        if (!METHODEN.contains(ctx.request().method().name())) {
            Antwoord.probleem(ctx, Problemen.methode(Kopregels.METHODEN));
        } else if (lengte(ctx.request()) > bestemming.maximaleLengte()) {
            Antwoord.probleem(ctx, Problemen.teGroot(bestemming.maximaleLengte()));
        } else {
            controleer(ctx, bestemming, ctx.request().getHeader(HttpHeaders.AUTHORIZATION));
        }
    }

    private void controleer(RoutingContext ctx, Bestemming bestemming, @Nullable String autorisatie) {
        if (autorisatie == null) {
            zonderToken(ctx, bestemming);
        } else if (autorisatie.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            metToken(ctx, bestemming, autorisatie.substring(BEARER.length()).strip());
        } else {
            binnenTempo(ctx, adres(ctx), () -> weiger(ctx, new Ongeldig()));
        }
    }

    private void zonderToken(RoutingContext ctx, Bestemming bestemming) {
        binnenTempo(ctx, adres(ctx), () -> {
            if (bestemming.open()) {
                doorgeefluik.geefDoor(ctx, bestemming);
            } else {
                weiger(ctx, new Ontbreekt());
            }
        });
    }

    /** Until a token is verified only the address is known, and a check of a false one is not free. */
    private void metToken(RoutingContext ctx, Bestemming bestemming, String token) {
        tokencontrole
                .bekend(token)
                .ifPresentOrElse(
                        beller -> binnenTempo(ctx, beller.client(), () -> doorgeefluik.geefDoor(ctx, bestemming)),
                        () -> binnenTempo(ctx, adres(ctx), () -> verifieer(ctx, bestemming, token)));
    }

    private void verifieer(RoutingContext ctx, Bestemming bestemming, String token) {
        tokencontrole
                .controleer(token, ctx)
                .subscribe()
                .with(
                        uitkomst -> {
                            if (uitkomst instanceof Geldig) {
                                doorgeefluik.geefDoor(ctx, bestemming);
                            } else {
                                weiger(ctx, uitkomst);
                            }
                        },
                        ctx::fail);
    }

    private void binnenTempo(RoutingContext ctx, String klant, Runnable verder) {
        var wachttijd = begrenzing.wachttijd(klant);
        if (wachttijd > 0) {
            Antwoord.probleem(ctx, Problemen.teVaak(wachttijd));
        } else {
            verder.run();
        }
    }

    private static void weiger(RoutingContext ctx, Tokenuitkomst uitkomst) {
        Antwoord.probleem(ctx, Tokenuitkomst.weigering(uitkomst));
    }

    private static String adres(RoutingContext ctx) {
        return ctx.request().remoteAddress().hostAddress();
    }

    private static long lengte(HttpServerRequest verzoek) {
        var lengte = verzoek.getHeader(HttpHeaders.CONTENT_LENGTH);
        return lengte == null ? 0 : Long.parseLong(lengte);
    }
}
