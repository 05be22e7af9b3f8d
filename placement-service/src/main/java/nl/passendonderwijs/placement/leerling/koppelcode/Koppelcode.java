package nl.passendonderwijs.placement.leerling.koppelcode;

import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A one-time code that parents carry from one school to the next: eight characters, 40 bits. */
public record Koppelcode(String tekens) {

    /** Neither 0 and O nor 1 and I: they look alike on paper. */
    private static final String ALFABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    private static final int LENGTE = 8;
    private static final Pattern VORM = Pattern.compile("[" + ALFABET + "]{" + LENGTE + "}");
    private static final Pattern LEESTEKENS = Pattern.compile("[\\s-]");

    public Koppelcode {
        if (!VORM.matcher(tekens).matches()) {
            throw new IllegalArgumentException("not the shape of a koppelcode");
        }
    }

    static Koppelcode trek(RandomGenerator toeval) {
        return new Koppelcode(toeval.ints(LENGTE, 0, ALFABET.length())
                .mapToObj(plaats -> ALFABET.substring(plaats, plaats + 1))
                .collect(Collectors.joining()));
    }

    /** As people type it: capitals, blanks and hyphens do not matter; empty when it cannot be a koppelcode. */
    static Optional<Koppelcode> lees(String tekst) {
        var tekens = LEESTEKENS.matcher(tekst).replaceAll("").toUpperCase(Locale.ROOT);
        return VORM.matcher(tekens).matches() ? Optional.of(new Koppelcode(tekens)) : Optional.empty();
    }

    /** As it stands on paper, such as {@code 7K3M-9QXA}. */
    public String geschreven() {
        return tekens.substring(0, LENGTE / 2) + "-" + tekens.substring(LENGTE / 2);
    }

    /** Whoever holds the code gets the pupil: it stays out of logs. */
    @Override
    public String toString() {
        return "Koppelcode";
    }
}
