package nl.passendonderwijs.gateway;

import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;

/** How one service stands: ready, or not and why. */
record Dienststand(String naam, boolean gereed, List<String> redenen) {

    static Dienststand gereed(String naam) {
        return new Dienststand(naam, true, List.of());
    }

    static Dienststand weg(String naam) {
        return new Dienststand(naam, false, List.of("niet bereikbaar"));
    }

    /** Takes from a health answer the names and data of the checks that are down. */
    static Dienststand nietGereed(String naam, String gezondheid) {
        try {
            var proeven = new JsonObject(gezondheid).getJsonArray("checks", new JsonArray());
            return new Dienststand(
                    naam,
                    false,
                    proeven.stream()
                            .filter(JsonObject.class::isInstance)
                            .map(JsonObject.class::cast)
                            .filter(proef -> !"UP".equals(proef.getString("status")))
                            .map(Dienststand::reden)
                            .toList());
        } catch (DecodeException | ClassCastException e) {
            return new Dienststand(naam, false, List.of());
        }
    }

    JsonObject json() {
        var json = new JsonObject().put("naam", naam).put("status", gereed ? "GEREED" : "NIET_GEREED");
        return redenen.isEmpty() ? json : json.put("redenen", new JsonArray(redenen));
    }

    private static String reden(JsonObject proef) {
        var data = proef.getJsonObject("data");
        return data == null ? proef.getString("name") : proef.getString("name") + ": " + data.encode();
    }
}
