package nl.passendonderwijs.kit.rest;

import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Puts the API version and the security headers on every response, also on those that no resource made. */
@Singleton
public class Koppen {

    private static final int EERST = -1000;
    private static final Map<String, String> VEILIG = Map.of(
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'",
            "Referrer-Policy", "no-referrer",
            "Strict-Transport-Security", "max-age=31536000; includeSubDomains");

    @ConfigProperty(name = "swv.api.versie")
    String versie;

    void koppel(@Observes Router router) {
        router.route().order(EERST).handler(this::zet);
    }

    private void zet(RoutingContext context) {
        context.addHeadersEndHandler(einde -> zet(context.response()));
        context.next();
    }

    private void zet(HttpServerResponse antwoord) {
        antwoord.putHeader("API-Version", versie);
        VEILIG.forEach((naam, waarde) -> {
            if (!antwoord.headers().contains(naam)) {
                antwoord.putHeader(naam, waarde);
            }
        });
    }
}
