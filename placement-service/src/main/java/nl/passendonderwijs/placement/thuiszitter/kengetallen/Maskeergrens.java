package nl.passendonderwijs.placement.thuiszitter.kengetallen;

import java.util.OptionalInt;
import nl.passendonderwijs.kit.regels.Regel;

/**
 * Which numbers of pupils are too small to show: from one up to, not including, a limit they could point at a child.
 * Zero is zero.
 *
 * @param onder pupils; a setting
 */
@Regel("PRIV-12")
public record Maskeergrens(int onder) {

    /** Empty when the number must stay hidden. */
    public OptionalInt toon(int aantal) {
        return aantal > 0 && aantal < onder ? OptionalInt.empty() : OptionalInt.of(aantal);
    }
}
