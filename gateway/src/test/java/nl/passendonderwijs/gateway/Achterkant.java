package nl.passendonderwijs.gateway;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/** A stand-in for a service on a real socket: it tells what it got and does what a test asks of it. */
final class Achterkant {

    private static final Vertx VERTX = Vertx.vertx();

    private final AtomicReference<Consumer<HttpServerRequest>> gedrag = new AtomicReference<>(Achterkant::vertelNa);
    private final List<String> gezien = new CopyOnWriteArrayList<>();
    private final AtomicInteger verzoeken = new AtomicInteger();
    private volatile String volledig = "";
    private volatile String licht = "";
    private HttpServer server;
    private int poort;

    Achterkant() {
        open();
    }

    void open() {
        server = wacht(VERTX.createHttpServer().requestHandler(this::behandel).listen(poort, "127.0.0.1"));
        poort = server.actualPort();
    }

    void sluit() {
        wacht(server.close());
    }

    /** Everything works and is ready, and nothing was seen yet. */
    void vanVoren() {
        gedrag.set(Achterkant::vertelNa);
        gezien.clear();
        verzoeken.set(0);
        volledig = "";
        licht = "";
    }

    void doet(Consumer<HttpServerRequest> anders) {
        gedrag.set(anders);
    }

    /** An empty text is UP; anything else is the body of a 503. */
    void gezondheid(String volledig, String licht) {
        this.volledig = volledig;
        this.licht = licht;
    }

    List<String> gezien() {
        return List.copyOf(gezien);
    }

    int verzoeken() {
        return verzoeken.get();
    }

    String adres() {
        return "http://127.0.0.1:" + poort;
    }

    private void behandel(HttpServerRequest verzoek) {
        switch (verzoek.path()) {
            case "/q/health/group/gereed" -> gezond(verzoek, volledig);
            case "/q/health/ready" -> gezond(verzoek, licht);
            default -> {
                verzoeken.incrementAndGet();
                gedrag.get().accept(verzoek);
            }
        }
    }

    private void gezond(HttpServerRequest verzoek, String bezwaar) {
        gezien.add(verzoek.path());
        verzoek.response().setStatusCode(bezwaar.isEmpty() ? 200 : 503).end(bezwaar);
    }

    /** Answers with what arrived, so that a test sees what the service saw. */
    private static void vertelNa(HttpServerRequest verzoek) {
        var kopregels = new JsonObject();
        verzoek.headers().forEach(k -> kopregels.put(k.getKey().toLowerCase(), k.getValue()));
        verzoek.body()
                .onSuccess(lichaam -> verzoek.response()
                        .putHeader("Content-Type", "application/json")
                        .putHeader("API-Version", "1.0.0")
                        .putHeader("Connection", "keep-alive, X-Tussenstation")
                        .putHeader("X-Tussenstation", "geheim")
                        .putHeader("Access-Control-Allow-Origin", "http://elders.nl")
                        .putHeader("Referrer-Policy", "same-origin")
                        .end(verhaal(verzoek, kopregels, lichaam)));
    }

    private static Buffer verhaal(HttpServerRequest verzoek, JsonObject kopregels, Buffer lichaam) {
        return new JsonObject()
                .put("methode", verzoek.method().name())
                .put("uri", verzoek.uri())
                .put("kopregels", kopregels)
                .put("lengte", lichaam.length())
                .toBuffer();
    }

    private static <T> T wacht(io.vertx.core.Future<T> toekomst) {
        var klaar = new CompletableFuture<T>();
        toekomst.onSuccess(klaar::complete).onFailure(klaar::completeExceptionally);
        return klaar.join();
    }
}
