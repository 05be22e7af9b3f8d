package nl.passendonderwijs.gateway;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the gateway itself has to refuse: RFC 9457 problem details in Dutch, with the headers that belong to it. */
record Probleem(
        int status,
        String titel,
        String code,
        String detail,
        @Nullable String kenmerk,
        Map<String, String> kopregels) {

    static final String MEDIATYPE = "application/problem+json";

    static Probleem van(int status, String titel, String code, String detail) {
        return new Probleem(status, titel, code, detail, null, Map.of());
    }

    Probleem met(Map<String, String> extra) {
        return new Probleem(status, titel, code, detail, kenmerk, extra);
    }

    /** Names the line in the log that tells what happened, so that the answer itself need not. */
    Probleem metKenmerk(String traceId) {
        return new Probleem(status, titel, code, detail, "urn:passend-onderwijs:trace:" + traceId, kopregels);
    }

    JsonObject json() {
        var json = new JsonObject()
                .put("type", "urn:passend-onderwijs:probleem:" + code)
                .put("title", titel)
                .put("status", status)
                .put("detail", detail)
                .put("code", code)
                .put("errors", new JsonArray());
        return kenmerk == null ? json : json.put("instance", kenmerk);
    }

    Buffer lichaam() {
        return json().toBuffer();
    }
}
