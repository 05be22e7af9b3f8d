package nl.passendonderwijs.kit.waarden;

import java.util.regex.Pattern;
import nl.passendonderwijs.kit.regels.Regel;

/** Finds in a text what points straight at a person, only to refuse the text: a mail address or an ECK iD (PRIV-09). */
@Regel("PRIV-09")
public final class Persoonsgegevens {

    private static final Pattern MAILADRES = Pattern.compile(
            "(?<![\\p{L}\\p{Nd}._%+-])[\\p{L}\\p{Nd}._%+-]{1,64}@(?:[\\p{L}\\p{Nd}-]{1,63}\\.)+\\p{L}{2,}");

    /* An ECK iD is its address, or the 128 hexadecimal digits that end it. */
    private static final Pattern ECK_ID = Pattern.compile("(?i)ketenid\\.nl/|(?<![0-9a-z])[0-9a-f]{128}(?![0-9a-z])");

    private Persoonsgegevens() {}

    public static boolean bevatMailadres(String tekst) {
        return tekst.indexOf('@') >= 0 && MAILADRES.matcher(tekst).find();
    }

    public static boolean bevatEckId(String tekst) {
        return ECK_ID.matcher(tekst).find();
    }
}
