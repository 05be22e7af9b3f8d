package nl.passendonderwijs.kit.openapi;

import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Sentences that the document gets on its own. */
final class Teksten {

    private Teksten() {}

    static String metRecht(@Nullable String beschrijving, Rechtenlijst.Vereist recht) {
        var wie =
                recht.rollen().stream().map(rol -> rol.toLowerCase(Locale.ROOT)).collect(Collectors.joining(", "));
        var zin = "**Recht**: scope `%s`, organisatie %s.".formatted(recht.scope(), wie);
        return met(beschrijving, zin);
    }

    static String met(@Nullable String beschrijving, String zin) {
        return beschrijving == null ? zin : beschrijving + "\n\n" + zin;
    }
}
