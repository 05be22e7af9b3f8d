package nl.passendonderwijs.registry.teldatum;

import static nl.passendonderwijs.registry.Bestandenvoorbeelden.alsBeheer;

import io.restassured.response.Response;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Requests for a teldatum, one or many at the same time. */
final class Teldatumvoorbeelden {

    static final String PO_2014 = verzoek("PO", "2014-10-01");
    /* TelDatumBereikt and a telling of each of the three PO samenwerkingsverbanden. */
    static final int EVENTS_PO = 4;
    private static final int GELIJKTIJDIG = 6;

    private Teldatumvoorbeelden() {}

    static String verzoek(String sector, String dag) {
        return "{\"sector\":\"%s\",\"teldatum\":\"%s\"}".formatted(sector, dag);
    }

    static Response legVast(String inhoud) {
        return alsBeheer().contentType("application/json").body(inhoud).post("/registry/v1/teldata");
    }

    static Response probeer(String inhoud) {
        return alsBeheer().contentType("application/json").body(inhoud).post("/registry/v1/teldata?valideer=true");
    }

    static <T> List<T> tegelijk(Callable<T> werk) throws Exception {
        try (var draden = Executors.newVirtualThreadPerTaskExecutor()) {
            return draden.invokeAll(Collections.nCopies(GELIJKTIJDIG, werk)).stream()
                    .map(Future::resultNow)
                    .toList();
        }
    }
}
