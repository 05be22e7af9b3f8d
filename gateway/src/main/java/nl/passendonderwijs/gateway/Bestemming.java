package nl.passendonderwijs.gateway;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.time.Duration;
import java.util.Set;

/** Where one request goes and what holds for it there: a token or not, how big (bytes), how long the service may be silent. */
record Bestemming(Dienst dienst, boolean open, long maximaleLengte, Duration geduld) {

    private static final Set<HttpMethod> LEZEN = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    static Bestemming van(Dienst dienst, HttpServerRequest verzoek, Instellingen instellingen) {
        var bulk = verzoek.path().startsWith("/registry/v1/imports");
        var grenzen = instellingen.grenzen();
        var verbinding = instellingen.verbinding();
        return new Bestemming(
                dienst,
                isOpen(dienst, verzoek),
                bulk ? grenzen.bulklichaam() : grenzen.lichaam(),
                bulk ? verbinding.bulkantwoord() : verbinding.antwoord());
    }

    /** The register is open data, and what an API looks like is no secret. */
    private static boolean isOpen(Dienst dienst, HttpServerRequest verzoek) {
        var register = dienst.naam().equals("registry");
        return LEZEN.contains(verzoek.method()) && (register || verzoek.path().equals(dienst.openapi()));
    }
}
