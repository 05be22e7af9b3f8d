package nl.passendonderwijs.systeemtest.rechten;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;

/**
 * One operation of an API and what it asks of its caller.
 *
 * @param scope empty for open data
 */
record Handeling(String methode, String adres, String scope, List<String> rollen) {

    static Handeling van(String methode, String adres, JsonNode operatie) {
        var recht = operatie.path("x-recht");
        return new Handeling(
                methode.toUpperCase(Locale.ROOT),
                adres,
                recht.path("scope").asText(""),
                StreamSupport.stream(recht.path("rollen").spliterator(), false)
                        .map(rol -> rol.asText().toLowerCase(Locale.ROOT))
                        .toList());
    }

    String regel() {
        return scope.isEmpty()
                ? "| `%s %s` | open | iedereen |".formatted(methode, adres)
                : "| `%s %s` | `%s` | %s |".formatted(methode, adres, scope, String.join(", ", rollen));
    }
}
