package nl.passendonderwijs.kit.rest;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import nl.passendonderwijs.kit.probleem.Probleem;

/** Answers what never reaches a resource: an unknown address, and one with a trailing slash. */
@Singleton
public class Adrescontrole {

    private static final int VOOR_ALLES = -900;

    void koppel(@Observes Router router) {
        router.route().order(VOOR_ALLES).handler(this::slotstreep);
        router.errorHandler(404, context -> onbekend(context, "Dit adres bestaat niet."));
    }

    private void slotstreep(RoutingContext context) {
        var pad = context.request().path();
        if (pad != null && pad.length() > 1 && pad.endsWith("/") && !pad.startsWith("/q/")) {
            onbekend(context, "Dit adres bestaat niet; laat de schuine streep aan het eind weg.");
        } else {
            context.next();
        }
    }

    private static void onbekend(RoutingContext context, String detail) {
        var probleem = new JsonObject()
                .put("type", "urn:passend-onderwijs:probleem:niet-gevonden")
                .put("title", "Niet gevonden")
                .put("status", 404)
                .put("detail", detail)
                .put("code", "niet-gevonden")
                .put("errors", new JsonArray());
        context.response()
                .setStatusCode(404)
                .putHeader("Content-Type", Probleem.MEDIATYPE)
                .end(probleem.encode());
    }
}
