package nl.passendonderwijs.registry.gedeeld;

import nl.passendonderwijs.kit.regels.Regel;

/**
 * Which numbers of pupils are too small to show: from one up to, not including, a limit they could point at a child.
 * Zero is zero.
 *
 * @param onder pupils; a setting, 5 as in DUO's open data
 */
@Regel("PRIV-12")
public record Maskeergrens(int onder) {

    /** With a lower limit we would show what DUO hides. */
    public static final int MINSTENS = 5;

    public Maskeergrens {
        if (onder < MINSTENS) {
            throw new IllegalArgumentException("swv.telling.maskeer-onder must be at least " + MINSTENS);
        }
    }

    public boolean verbergt(int aantal) {
        return aantal > 0 && aantal < onder;
    }

    /** Of a whole of which a part is known to be hidden or nothing: too small for its parts to stay hidden. */
    public boolean isTeKlein(int geheel) {
        return geheel < onder;
    }
}
