package nl.passendonderwijs.gateway;

import io.vertx.core.http.RequestOptions;
import java.net.URI;

/** A service behind the gateway: the name that callers see in the path and the address where it listens. */
record Dienst(String naam, URI adres) {

    String voorvoegsel() {
        return "/" + naam + "/v1";
    }

    String openapi() {
        return voorvoegsel() + "/openapi.json";
    }

    RequestOptions verzoek() {
        var tls = "https".equals(adres.getScheme());
        var poort = adres.getPort() >= 0 ? adres.getPort() : tls ? 443 : 80;
        return new RequestOptions().setHost(adres.getHost()).setPort(poort).setSsl(tls);
    }
}
