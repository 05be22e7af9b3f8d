package nl.passendonderwijs.kit.rest;

import java.util.Arrays;
import java.util.Optional;
import nl.passendonderwijs.kit.uitkomst.Weigering;
import org.jspecify.annotations.Nullable;

/**
 * The version that a caller saw ({@code If-Match}); absent means: whatever it is now.
 *
 * @param ifMatch the header as sent
 */
public record Voorwaarde(@Nullable String ifMatch) {

    public static final String KOP = "If-Match";

    /** 412 when the row has another version than the caller saw. */
    public Optional<Weigering> bezwaar(long versie) {
        if (ifMatch == null || ifMatch.isBlank() || ifMatch.trim().equals("*") || noemt(versie)) {
            return Optional.empty();
        }
        return Optional.of(Weigering.verouderd());
    }

    private boolean noemt(long versie) {
        var etag = "\"" + versie + "\"";
        return Arrays.stream(String.valueOf(ifMatch).split(","))
                .map(String::trim)
                .anyMatch(etag::equals);
    }
}
