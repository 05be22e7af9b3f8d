package nl.passendonderwijs.kit.csv;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One cell: nothing for null, a list joined by {@code |}, a thing in a list as {@code veld=waarde; veld=waarde}. */
final class Cel {

    private static final Pattern FORMULE = Pattern.compile("[=+\\-@\\t\\r].*", Pattern.DOTALL);
    private static final Pattern GETAL = Pattern.compile("[+-]?[0-9]+([.,][0-9]+)?([eE][+-]?[0-9]+)?");

    private Cel() {}

    static String van(JsonNode waarde) {
        return ongevaarlijk(tekst(waarde));
    }

    private static String tekst(JsonNode waarde) {
        return switch (waarde.getNodeType()) {
            case ARRAY ->
                waarde.valueStream()
                        .map(deel -> tekst(deel).replace("|", "\\|"))
                        .collect(Collectors.joining("|"));
            case OBJECT ->
                waarde.propertyStream()
                        .filter(veld -> !veld.getValue().isNull())
                        .map(veld -> veld.getKey() + "=" + tekst(veld.getValue()))
                        .collect(Collectors.joining("; "));
            case NULL, MISSING -> "";
            case BINARY, BOOLEAN, NUMBER, POJO, STRING -> waarde.asText();
        };
    }

    /** A spreadsheet would run what begins like a formula; an apostrophe makes it text. */
    private static String ongevaarlijk(String tekst) {
        return FORMULE.matcher(tekst).matches() && !GETAL.matcher(tekst).matches() ? "'" + tekst : tekst;
    }
}
