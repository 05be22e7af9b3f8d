package nl.passendonderwijs.kit.tijd;

import java.time.temporal.ChronoUnit;

/** The unit a term is written in; the longest term that the Algemene termijnenwet still moves depends on it. */
public enum Eenheid {
    DAGEN("D", ChronoUnit.DAYS, 90),
    WEKEN("W", ChronoUnit.WEEKS, 12),
    MAANDEN("M", ChronoUnit.MONTHS, 3),
    JAREN("Y", ChronoUnit.YEARS, 0);

    private final String letter;
    private final ChronoUnit stap;
    private final int langsteDieVerschuift;

    Eenheid(String letter, ChronoUnit stap, int langsteDieVerschuift) {
        this.letter = letter;
        this.stap = stap;
        this.langsteDieVerschuift = langsteDieVerschuift;
    }

    static Eenheid vanLetter(String letter) {
        for (Eenheid eenheid : values()) {
            if (eenheid.letter.equals(letter)) {
                return eenheid;
            }
        }
        throw new IllegalArgumentException("Een eenheid is D, W, M of Y.");
    }

    String letter() {
        return letter;
    }

    ChronoUnit stap() {
        return stap;
    }

    int langsteDieVerschuift() {
        return langsteDieVerschuift;
    }
}
