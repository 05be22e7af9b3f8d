package nl.passendonderwijs.gateway;

import io.vertx.ext.web.RoutingContext;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The W3C traceparent of one request: the caller's own when it is valid, else a new one. */
record Spoor(String traceparent) {

    private static final String SLEUTEL = Spoor.class.getName();
    private static final Pattern GELDIG = Pattern.compile("00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}");

    static Spoor van(@Nullable String kopregel) {
        return kopregel != null && GELDIG.matcher(kopregel).matches() ? new Spoor(kopregel) : nieuw();
    }

    static Spoor van(RoutingContext ctx) {
        Spoor bekend = ctx.get(SLEUTEL);
        if (bekend != null) {
            return bekend;
        }
        var spoor = van(ctx.request().getHeader("traceparent"));
        ctx.put(SLEUTEL, spoor);
        return spoor;
    }

    String traceId() {
        return traceparent.substring(3, 35);
    }

    private static Spoor nieuw() {
        return new Spoor("00-" + willekeurig() + willekeurig() + "-" + willekeurig() + "-01");
    }

    /** Sixteen hex digits, never all zero. */
    private static String willekeurig() {
        return HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong() | 1);
    }
}
