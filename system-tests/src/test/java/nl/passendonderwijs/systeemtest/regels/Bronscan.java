package nl.passendonderwijs.systeemtest.regels;

import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds rule ids in Java source text, without compiling it. */
final class Bronscan {

    private static final Pattern ANNOTATIE = Pattern.compile("@Regel\\(([^)]*)\\)");
    private static final Pattern TEKST = Pattern.compile("\"([^\"]*)\"");
    private static final Pattern COMMENTAAR = Pattern.compile("(?s)/\\*.*?\\*/|(?m)^\\s*//.*$");

    private final Pattern idInTest;

    /** Only these letters make an id: {@code SHA_25} in a test name is no rule. */
    Bronscan(Set<String> groepen) {
        idInTest = Pattern.compile("(?<![A-Za-z0-9])(" + String.join("|", groepen) + ")[_-]([0-9]{2})(?![0-9A-Za-z])");
    }

    /** The ids in {@code @Regel("ZP-10")} and {@code @Regel({"ZP-10", "ZP-11"})}. */
    Stream<String> idsVanAnnotaties(String bron) {
        return ANNOTATIE
                .matcher(zonderCommentaar(bron))
                .results()
                .flatMap(annotatie -> TEKST.matcher(annotatie.group(1)).results())
                .map(tekst -> tekst.group(1));
    }

    /** The ids in method names ({@code ZP_10_…}) and texts ({@code "ZP-10"}) of a test. */
    Stream<String> idsVanTest(String bron) {
        return idInTest.matcher(zonderCommentaar(bron)).results().map(Bronscan::id);
    }

    private static String id(MatchResult gevonden) {
        return gevonden.group(1) + "-" + gevonden.group(2);
    }

    private static String zonderCommentaar(String bron) {
        return COMMENTAAR.matcher(bron).replaceAll("");
    }
}
