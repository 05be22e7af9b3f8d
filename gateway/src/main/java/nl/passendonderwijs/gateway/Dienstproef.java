package nl.passendonderwijs.gateway;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;

/**
 * Asks one service whether it is ready. Once it was, a copy that lags a moment under load no longer counts as not ready,
 * so only the lighter question remains; a service that went away starts anew.
 */
final class Dienstproef {

    private static final String VOLLEDIG = "/q/health/group/gereed";
    private static final String LICHT = "/q/health/ready";
    private static final long GEDULD_MS = 2_000;

    private final Dienst dienst;
    private final HttpClient client;
    private volatile boolean eerderGereed;

    Dienstproef(Dienst dienst, HttpClient client) {
        this.dienst = dienst;
        this.client = client;
    }

    Future<Dienststand> neem() {
        var verzoek = dienst.verzoek().setURI(eerderGereed ? LICHT : VOLLEDIG).setTimeout(GEDULD_MS);
        return client.request(verzoek)
                .compose(HttpClientRequest::send)
                .compose(antwoord -> antwoord.body().map(lichaam -> stand(antwoord, lichaam)))
                .otherwise(oorzaak -> weg());
    }

    private Dienststand stand(HttpClientResponse antwoord, Buffer lichaam) {
        if (antwoord.statusCode() != 200) {
            return Dienststand.nietGereed(dienst.naam(), lichaam.toString());
        }
        eerderGereed = true;
        return Dienststand.gereed(dienst.naam());
    }

    private Dienststand weg() {
        eerderGereed = false;
        return Dienststand.weg(dienst.naam());
    }
}
