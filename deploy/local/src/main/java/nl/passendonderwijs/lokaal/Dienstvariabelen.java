package nl.passendonderwijs.lokaal;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import nl.passendonderwijs.lokaal.postgres.Databanken;

/**
 * The environment variables by which a service learns where everything is.
 *
 * @param publiekeSleutel SubjectPublicKeyInfo in base64
 */
record Dienstvariabelen(Omgeving omgeving, Databanken databanken, String kafka, String publiekeSleutel) {

    Map<String, String> voor(Dienst dienst) {
        var alle = new HashMap<String, String>();
        alle.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        alle.put("QUARKUS_HTTP_PORT", Integer.toString(omgeving.poort(dienst)));
        alle.put("QUARKUS_OIDC_PUBLIC_KEY", publiekeSleutel);
        alle.putAll(dienst == Dienst.GATEWAY ? adressen() : bronnen(dienst));
        return alle;
    }

    private Map<String, String> bronnen(Dienst dienst) {
        return Map.of(
                "QUARKUS_DATASOURCE_JDBC_URL", databanken.server().urlVan(dienst.naam()),
                "QUARKUS_DATASOURCE_USERNAME", dienst.naam(),
                "QUARKUS_DATASOURCE_PASSWORD", databanken.wachtwoord(),
                "KAFKA_BOOTSTRAP_SERVERS", kafka);
    }

    private Map<String, String> adressen() {
        var alle = new HashMap<String, String>();
        for (var dienst : Dienst.metDatabank()) {
            var naam = "SWV_%s_URL".formatted(dienst.naam().toUpperCase(Locale.ROOT));
            alle.put(naam, omgeving.url(dienst).toString());
        }
        return alle;
    }
}
