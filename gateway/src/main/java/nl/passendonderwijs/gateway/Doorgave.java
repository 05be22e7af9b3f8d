package nl.passendonderwijs.gateway;

import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import nl.passendonderwijs.gateway.Doorgeefluik.GeenVerbinding;
import org.jboss.logging.Logger;

/** One request on its way through: what is added, what is stopped, and what the caller hears when it goes wrong. */
final class Doorgave implements ProxyInterceptor {

    private static final Logger LOG = Logger.getLogger(Doorgave.class);
    private static final Set<HttpMethod> ZONDER_GEVOLG = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final RoutingContext ctx;
    private final Bestemming bestemming;
    private final Lichaamsgrens lichaam;

    Doorgave(RoutingContext ctx, Bestemming bestemming) {
        this.ctx = ctx;
        this.bestemming = bestemming;
        this.lichaam = new Lichaamsgrens(ctx.request(), bestemming.maximaleLengte());
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext proxy) {
        var verzoek = proxy.request();
        Kopregels.naarDienst(verzoek.headers(), ctx.request(), Spoor.van(ctx));
        verzoek.setBody(Body.body(lichaam, verzoek.getBody().length()));
        return proxy.sendRequest().recover(oorzaak -> Future.succeededFuture(storing(proxy, oorzaak)));
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext proxy) {
        var antwoord = proxy.response();
        if (antwoord.getStatusCode() >= 400 && !isProbleem(antwoord)) {
            vul(antwoord.release(), vreemd(antwoord.getStatusCode()));
        }
        Kopregels.naarKlant(antwoord.headers());
        return proxy.sendResponse();
    }

    private ProxyResponse storing(ProxyContext proxy, Throwable oorzaak) {
        var probleem = probleem(oorzaak);
        if (probleem.status() >= 500 && !ctx.response().closed()) {
            LOG.warnf(
                    "%s %s trace=%s",
                    bestemming.dienst().naam(), soort(oorzaak), Spoor.van(ctx).traceId());
        }
        return vul(proxy.request().release().response(), probleem);
    }

    /** The kind only: messages of the client quote the address with its query. */
    private static String soort(Throwable oorzaak) {
        var eigenlijk = oorzaak instanceof GeenVerbinding && oorzaak.getCause() != null ? oorzaak.getCause() : oorzaak;
        return eigenlijk.getClass().getSimpleName();
    }

    private Probleem probleem(Throwable oorzaak) {
        var naam = bestemming.dienst().naam();
        if (lichaam.overschreden()) {
            return Problemen.teGroot(bestemming.maximaleLengte());
        }
        return switch (oorzaak) {
            case GeenVerbinding g -> Problemen.nietBereikbaar(naam);
            case TimeoutException t -> Problemen.teTraag(naam);
            default ->
                ZONDER_GEVOLG.contains(ctx.request().method())
                        ? Problemen.nietBereikbaar(naam)
                        : Problemen.afgebroken(naam);
        };
    }

    private static Probleem vreemd(int status) {
        return status >= 500 ? Problemen.intern() : Problemen.vreemd(status);
    }

    private static boolean isProbleem(ProxyResponse antwoord) {
        var type = antwoord.headers().get(HttpHeaders.CONTENT_TYPE);
        return type != null && type.startsWith(Probleem.MEDIATYPE);
    }

    private ProxyResponse vul(ProxyResponse antwoord, Probleem kaal) {
        var probleem = kaal.status() >= 500 ? kaal.metKenmerk(Spoor.van(ctx).traceId()) : kaal;
        probleem.kopregels().forEach(antwoord::putHeader);
        return antwoord.setStatusCode(probleem.status())
                .setStatusMessage(null)
                .putHeader(HttpHeaders.CONTENT_TYPE, Probleem.MEDIATYPE)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .setBody(Body.body(probleem.lichaam()));
    }
}
