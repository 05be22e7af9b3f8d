package nl.passendonderwijs.lokaal.token;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.passendonderwijs.lokaal.Opstartfout;

/** On whose behalf a token speaks, in the form of the {@code organisatie} claim. */
public record Organisatie(String waarde, Rol rol) {

    /** Recognises the claim, or refuses with the forms that are allowed. */
    public static Organisatie van(String waarde) {
        return Arrays.stream(Rol.values())
                .filter(rol -> Pattern.matches(rol.vorm(), waarde))
                .findFirst()
                .map(rol -> new Organisatie(waarde, rol))
                .orElseThrow(
                        () -> new Opstartfout("'%s' is geen organisatie. Kies uit: %s.".formatted(waarde, vormen())));
    }

    private static String vormen() {
        return Arrays.stream(Rol.values()).map(Rol::voorbeeld).collect(Collectors.joining(", "));
    }
}
