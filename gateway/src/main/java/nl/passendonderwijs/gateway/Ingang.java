package nl.passendonderwijs.gateway;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Optional;

/** What every request must satisfy before anyone looks where it wants to go. */
@Singleton
final class Ingang {

    private final Instellingen.Grenzen grenzen;

    Ingang(Instellingen instellingen) {
        this.grenzen = instellingen.grenzen();
    }

    void bekijk(RoutingContext ctx) {
        bezwaar(ctx).ifPresentOrElse(probleem -> Antwoord.probleem(ctx, probleem), () -> verder(ctx));
    }

    private static void verder(RoutingContext ctx) {
        if (isVooraf(ctx.request())) {
            Kopregels.vooraf(ctx);
        } else {
            ctx.next();
        }
    }

    private Optional<Probleem> bezwaar(RoutingContext ctx) {
        var verzoek = ctx.request();
        if (verzoek.path() == null || verzoek.authority() == null) {
            return Optional.of(Problemen.onleesbaar());
        }
        if (verzoek.uri().length() > grenzen.adres()) {
            return Optional.of(Problemen.adresTeLang(grenzen.adres()));
        }
        if (omvang(verzoek) > grenzen.kopregels()) {
            return Optional.of(Problemen.kopregelsTeGroot(grenzen.kopregels()));
        }
        return pad(ctx);
    }

    /** A path that means another path once normalised could be judged as one and answered as the other. */
    private static Optional<Probleem> pad(RoutingContext ctx) {
        var pad = ctx.request().path();
        if (!pad.equals(ctx.normalizedPath())) {
            return Optional.of(Problemen.onbekendPad());
        }
        return pad.length() > 1 && pad.endsWith("/") ? Optional.of(Problemen.schuineStreep()) : Optional.empty();
    }

    private static int omvang(HttpServerRequest verzoek) {
        var totaal = 0;
        for (var kopregel : verzoek.headers()) {
            totaal += kopregel.getKey().length() + kopregel.getValue().length() + 4;
        }
        return totaal;
    }

    private static boolean isVooraf(HttpServerRequest verzoek) {
        return verzoek.method().equals(HttpMethod.OPTIONS)
                && verzoek.headers().contains("Origin")
                && verzoek.headers().contains("Access-Control-Request-Method");
    }
}
