package nl.passendonderwijs.gateway;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;

/** Asks one service whether it is ready: fully, or with the lighter question that load does not disturb. */
record Dienstproef(Dienst dienst, HttpClient client) {

    private static final String VOLLEDIG = "/q/health/group/gereed";
    private static final String LICHT = "/q/health/ready";
    private static final long GEDULD_MS = 2_000;

    Future<Dienststand> neem(boolean volledig) {
        var verzoek = dienst.verzoek().setURI(volledig ? VOLLEDIG : LICHT).setTimeout(GEDULD_MS);
        return client.request(verzoek)
                .compose(HttpClientRequest::send)
                .compose(antwoord -> antwoord.body().map(lichaam -> stand(antwoord, lichaam)))
                .otherwise(oorzaak -> Dienststand.weg(dienst.naam()));
    }

    private Dienststand stand(HttpClientResponse antwoord, Buffer lichaam) {
        return antwoord.statusCode() == 200
                ? Dienststand.gereed(dienst.naam())
                : Dienststand.nietGereed(dienst.naam(), lichaam.toString());
    }
}
