package nl.passendonderwijs.gateway;

import java.util.Map;

/** What came of looking at the token of a request. */
sealed interface Tokenuitkomst {

    /** The token holds. */
    record Geldig(Beller beller) implements Tokenuitkomst {}

    /** There was none. */
    record Ontbreekt() implements Tokenuitkomst {}

    /** It was ours, but its time is over. */
    record Verlopen() implements Tokenuitkomst {}

    /** It is not ours, not for us, or no token at all; which of these is not the caller's to know. */
    record Ongeldig() implements Tokenuitkomst {}

    /** The refusal that goes with this outcome. */
    static Probleem weigering(Tokenuitkomst uitkomst) {
        return switch (uitkomst) {
            case Geldig g -> throw new IllegalArgumentException("a valid token is no reason to refuse");
            case Ontbreekt o ->
                probleem(
                        "token-ontbreekt",
                        "Hiervoor is een token nodig: stuur de kopregel 'Authorization: Bearer <token>' mee.",
                        "");
            case Verlopen v ->
                probleem(
                        "token-verlopen",
                        "Het token is verlopen; vraag een nieuw token aan.",
                        ", error=\"invalid_token\", error_description=\"token expired\"");
            case Ongeldig o ->
                probleem(
                        "token-ongeldig",
                        "Het token is niet geldig voor dit platform.",
                        ", error=\"invalid_token\", error_description=\"token not valid\"");
        };
    }

    private static Probleem probleem(String code, String detail, String fout) {
        return Probleem.van(401, "Niet aangemeld", code, detail)
                .met(Map.of("WWW-Authenticate", "Bearer realm=\"passend-onderwijs\"" + fout));
    }
}
