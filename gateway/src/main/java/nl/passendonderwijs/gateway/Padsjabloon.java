package nl.passendonderwijs.gateway;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A path without what stands in its variable places: people type the strangest things into an address. */
final class Padsjabloon {

    private static final Pattern VAST = Pattern.compile("v1|_?[a-z]+(-[a-z]+)*(\\.json)?");
    private static final Pattern BEKEND = Pattern.compile("/((registry|placement|funding|plan)/v1(/.*)?|docs|gereed|)");
    private static final String ONBEKEND = "(onbekend)";

    private Padsjabloon() {}

    static String van(@Nullable String pad) {
        if (pad == null || !BEKEND.matcher(pad).matches()) {
            return ONBEKEND;
        }
        return Arrays.stream(pad.split("/", -1))
                .map(deel -> deel.isEmpty() || VAST.matcher(deel).matches() ? deel : "{id}")
                .collect(Collectors.joining("/"));
    }

    static String dienst(String sjabloon) {
        var einde = sjabloon.indexOf('/', 1);
        return einde > 0 ? sjabloon.substring(1, einde) : "gateway";
    }
}
