package nl.passendonderwijs.placement.plek;

import java.util.Set;
import nl.passendonderwijs.kit.waarden.Behoeftecode;
import nl.passendonderwijs.kit.waarden.Coordinaat;
import nl.passendonderwijs.kit.waarden.SwvCode;
import org.jspecify.annotations.Nullable;

/**
 * What the copies know of that a search begins with.
 *
 * @param punt where the PC4 of the child lies, null when unknown
 * @param swv of the school of aanmelding on the startdatum, null when it has none
 * @param behoeften those of the codes asked that stand in the national list
 * @param kentDenominatie whether any school has the richting that is wished
 */
public record Uitgangspunt(
        @Nullable Coordinaat punt, @Nullable SwvCode swv, Set<Behoeftecode> behoeften, boolean kentDenominatie) {

    public Uitgangspunt {
        behoeften = Set.copyOf(behoeften);
    }
}
