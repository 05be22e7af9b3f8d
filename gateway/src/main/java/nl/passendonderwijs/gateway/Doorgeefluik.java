package nl.passendonderwijs.gateway;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.PoolOptions;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyOptions;
import jakarta.inject.Singleton;
import java.util.concurrent.TimeUnit;

/** Streams a request to its service and the answer back, over connections that are kept. */
@Singleton
final class Doorgeefluik {

    private final HttpClient client;
    private final Instellingen.Verbinding verbinding;

    Doorgeefluik(Vertx vertx, Instellingen instellingen) {
        verbinding = instellingen.verbinding();
        client = vertx.createHttpClient(opties(), new PoolOptions().setHttp1MaxSize(verbinding.maximaal()));
    }

    HttpClient client() {
        return client;
    }

    void geefDoor(RoutingContext ctx, Bestemming bestemming) {
        HttpProxy.reverseProxy(new ProxyOptions().setSupportWebSocket(false), client)
                .origin(proxy -> verbind(bestemming))
                .addInterceptor(new Doorgave(ctx, bestemming))
                .handle(ctx.request());
    }

    private Future<HttpClientRequest> verbind(Bestemming bestemming) {
        var verzoek = bestemming.dienst().verzoek();
        verzoek.setConnectTimeout(verbinding.opbouw().toMillis());
        verzoek.setIdleTimeout(bestemming.geduld().toMillis());
        return client.request(verzoek).recover(oorzaak -> Future.failedFuture(new GeenVerbinding(oorzaak)));
    }

    /** The idle timeout ends a connection that stalls halfway a body; it must outlast the longest patience. */
    private HttpClientOptions opties() {
        return new HttpClientOptions()
                .setKeepAlive(true)
                .setKeepAliveTimeout(60)
                .setMaxWaitQueueSize(verbinding.wachtrij())
                .setConnectTimeout(Math.toIntExact(verbinding.opbouw().toMillis()))
                .setIdleTimeoutUnit(TimeUnit.MILLISECONDS)
                .setIdleTimeout(Math.toIntExact(verbinding.bulkantwoord().toMillis() * 2))
                .setDecompressionSupported(false);
    }

    /** No connection could be had, so the service has seen nothing of the request. */
    static final class GeenVerbinding extends RuntimeException {

        private static final long serialVersionUID = 1L;

        GeenVerbinding(Throwable oorzaak) {
            super(oorzaak.getMessage(), oorzaak, false, false);
        }
    }
}
