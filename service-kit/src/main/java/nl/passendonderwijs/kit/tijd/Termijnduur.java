package nl.passendonderwijs.kit.tijd;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.passendonderwijs.kit.regels.Regel;
import nl.passendonderwijs.kit.waarden.OngeldigeWaarde;

/** How long a term lasts, in the unit the law writes it in; as text {@code P6W}, {@code P90D}, {@code P3M}, {@code P1Y}. */
public record Termijnduur(int aantal, Eenheid eenheid) {
    private static final Pattern PATROON = Pattern.compile("P([1-9][0-9]{0,3})([DWMY])");

    public Termijnduur {
        if (aantal < 1) {
            throw ongeldig();
        }
    }

    public static Termijnduur dagen(int aantal) {
        return new Termijnduur(aantal, Eenheid.DAGEN);
    }

    public static Termijnduur weken(int aantal) {
        return new Termijnduur(aantal, Eenheid.WEKEN);
    }

    public static Termijnduur maanden(int aantal) {
        return new Termijnduur(aantal, Eenheid.MAANDEN);
    }

    public static Termijnduur jaren(int aantal) {
        return new Termijnduur(aantal, Eenheid.JAREN);
    }

    /** @throws OngeldigeWaarde code {@code ongeldige-termijnduur} */
    public static Termijnduur van(String tekst) {
        Matcher delen = PATROON.matcher(tekst);
        if (!delen.matches()) {
            throw ongeldig();
        }
        return new Termijnduur(Integer.parseInt(delen.group(1)), Eenheid.vanLetter(delen.group(2)));
    }

    /** The last day when {@code dag0} itself does not count (TRM-01); a day the month lacks becomes its last day. */
    @Regel("TRM-01")
    public LocalDate na(LocalDate dag0) {
        return dag0.plus(aantal, eenheid.stap());
    }

    /** The day that lies this long before; such a day never moves for a weekend or holiday (TRM-03). */
    @Regel("TRM-03")
    public LocalDate voor(LocalDate datum) {
        return datum.minus(aantal, eenheid.stap());
    }

    /** False for more than 90 days, 12 weeks or 3 months, and for years (TRM-03, Algemene termijnenwet art. 4). */
    @Regel("TRM-03")
    boolean valtOnderTermijnenwet() {
        return aantal <= eenheid.langsteDieVerschuift();
    }

    boolean tenMinsteDrieDagen() {
        return eenheid != Eenheid.DAGEN || aantal >= 3;
    }

    private static OngeldigeWaarde ongeldig() {
        return new OngeldigeWaarde(
                "ongeldige-termijnduur",
                "Een termijn is een aantal dagen (D), weken (W), maanden (M) of jaren (Y), zoals P6W voor zes weken.");
    }

    @Override
    public String toString() {
        return "P" + aantal + eenheid.letter();
    }
}
