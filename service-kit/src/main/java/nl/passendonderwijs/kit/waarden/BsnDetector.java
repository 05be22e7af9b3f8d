package nl.passendonderwijs.kit.waarden;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.passendonderwijs.kit.regels.Regel;

/** Finds a BSN or onderwijsnummer in a text, only to refuse the text: the platform stores neither (PRIV-08). */
@Regel("PRIV-08")
public final class BsnDetector {
    private static final int LENGTE = 9;

    /* The lookahead lets groups overlap, so that digits in front of a number do not hide it: "1-123456782". */
    private static final Pattern NEGEN_CIJFERS =
            Pattern.compile("(?<!\\p{Nd})(?=(\\p{Nd}(?:[\\s\\p{Z}\\p{Pd}\\p{Cf}.]{0,3}\\p{Nd}){8})(?!\\p{Nd}))");

    private BsnDetector() {}

    /** True when nine digits, also when set apart by blanks, dots or hyphens, satisfy one of the two check sums. */
    public static boolean bevatBsn(String tekst) {
        Matcher kandidaten = NEGEN_CIJFERS.matcher(tekst);
        return kandidaten.results().anyMatch(gevonden -> isVerboden(cijfers(gevonden.group(1))));
    }

    private static int[] cijfers(String groep) {
        return groep.codePoints()
                .filter(Character::isDigit)
                .map(teken -> Character.digit(teken, 10))
                .toArray();
    }

    private static boolean isVerboden(int[] cijfers) {
        int rest = gewogenSom(cijfers) % 11;
        int controlecijfer = cijfers[LENGTE - 1];
        boolean bsn = rest == controlecijfer;
        boolean onderwijsnummer = rest == controlecijfer + 5;
        return bsn || onderwijsnummer;
    }

    private static int gewogenSom(int[] cijfers) {
        int som = 0;
        for (int plaats = 0; plaats < LENGTE - 1; plaats++) {
            som += cijfers[plaats] * (LENGTE - plaats);
        }
        return som;
    }
}
