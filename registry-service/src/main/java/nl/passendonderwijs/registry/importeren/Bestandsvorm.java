package nl.passendonderwijs.registry.importeren;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * How a kind of file is written; whether fields are quoted shows itself.
 *
 * @param codering unless the file begins with the mark of UTF-8
 * @param scheiding between two fields
 * @param letterlijk false: capitals in the names of columns do not matter
 */
public record Bestandsvorm(Charset codering, char scheiding, boolean letterlijk) {

    /** Our own format. */
    public static final Bestandsvorm REGISTER = new Bestandsvorm(StandardCharsets.UTF_8, ',', true);

    /** What DUO publishes. */
    public static final Bestandsvorm DUO = new Bestandsvorm(Charset.forName("windows-1252"), ';', false);
}
