package nl.passendonderwijs.kit.rest;

import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;

/** Addresses as a caller of the gateway sees them: path and query only, never a host behind it. */
final class Adressen {

    private Adressen() {}

    static URI met(URI verzoek, String parameter, String waarde) {
        var bouw = UriBuilder.fromPath(verzoek.getRawPath());
        if (verzoek.getRawQuery() != null) {
            bouw.replaceQuery(verzoek.getRawQuery());
        }
        return bouw.replaceQueryParam(parameter, waarde).build();
    }
}
