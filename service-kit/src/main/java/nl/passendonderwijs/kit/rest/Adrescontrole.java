package nl.passendonderwijs.kit.rest;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import nl.passendonderwijs.kit.probleem.Probleem;

/** Refuses what never reaches a resource: a trailing slash, and a body over the limit. */
@Singleton
public class Adrescontrole {

    private static final int VOOR_ALLES = -900;

    void koppel(@Observes Router router) {
        router.route().order(VOOR_ALLES).handler(this::slotstreep);
        router.errorHandler(413, context -> meld(context, 413, "te-groot", "De inhoud is groter dan hier mag."));
        router.errorHandler(404, context -> meld(context, 404, "niet-gevonden", "Dit adres bestaat niet."));
    }

    private void slotstreep(RoutingContext context) {
        var pad = context.request().path();
        if (pad != null && pad.length() > 1 && pad.endsWith("/") && !pad.startsWith("/q/")) {
            meld(context, 404, "niet-gevonden", "Dit adres bestaat niet; laat de schuine streep aan het eind weg.");
        } else {
            context.next();
        }
    }

    private static void meld(RoutingContext context, int status, String code, String detail) {
        var probleem = new JsonObject()
                .put("type", "urn:passend-onderwijs:probleem:" + code)
                .put("title", status == 413 ? "Te groot" : "Niet gevonden")
                .put("status", status)
                .put("detail", detail)
                .put("code", code)
                .put("errors", new JsonArray());
        context.response()
                .setStatusCode(status)
                .putHeader("Content-Type", Probleem.MEDIATYPE)
                .end(probleem.encode());
    }
}
