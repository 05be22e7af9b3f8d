package nl.passendonderwijs.placement.gpo;

import static nl.passendonderwijs.placement.proef.School.alsBestuur;

import io.restassured.response.Response;
import java.util.Map;

/** Steps in a dispute at the geschillencommissie. */
public final class Geschil {

    public static final String ZAKEN = "/placement/v1/gpo-zaken";

    private Geschil() {}

    public static Map<String, Object> oordeel(String datum) {
        return Map.of(
                "oordeeldatum",
                datum,
                "uitkomst",
                "DEELS",
                "samenvatting",
                "De school onderzocht te weinig wat zij kon bieden.");
    }

    public static Response stap(String id, String soort, Map<String, Object> inhoud) {
        return alsBestuur().body(inhoud).post(ZAKEN + "/" + id + "/" + soort);
    }
}
