package nl.passendonderwijs.lokaal;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import nl.passendonderwijs.lokaal.postgres.Databanken;

/**
 * The environment variables by which a service learns where everything is.
 *
 * @param publiekeSleutel SubjectPublicKeyInfo in base64
 * @param tekstsleutel that placement encrypts free texts with, 32 bytes in base64
 */
record Dienstvariabelen(
        Omgeving omgeving, Databanken databanken, String kafka, String publiekeSleutel, String tekstsleutel) {

    Map<String, String> voor(Dienst dienst) {
        var alle = new HashMap<String, String>();
        alle.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        alle.put("QUARKUS_HTTP_PORT", Integer.toString(omgeving.poort(dienst)));
        alle.put("QUARKUS_OIDC_PUBLIC_KEY", publiekeSleutel);
        alle.put(Omgeving.ADRES, omgeving.adres().toString());
        alle.putAll(eigen(dienst));
        return alle;
    }

    private Map<String, String> eigen(Dienst dienst) {
        return switch (dienst) {
            case GATEWAY -> adressen();
            case PLACEMENT -> metTekstsleutel(bronnen(dienst));
            case REGISTRY, FUNDING, PLAN -> bronnen(dienst);
        };
    }

    private Map<String, String> metTekstsleutel(Map<String, String> bronnen) {
        var alle = new HashMap<>(bronnen);
        alle.put("SWV_TEKST_SLEUTEL", tekstsleutel);
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
