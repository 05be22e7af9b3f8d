package nl.passendonderwijs.registry.gedeeld;

import java.util.ArrayList;
import java.util.List;

/**
 * A correction of one stand, carried on to what came before and after it: field by field, for as long as what turned out
 * wrong was said without a break. What another change brought in between stays.
 */
public final class Doorwerking {
    private Doorwerking() {}

    /** @param oud one of the stands of the line, which is to be as {@code nieuw} in the same time */
    public static <T extends Geldend<T>> Tijdlijn<T> van(Tijdlijn<T> lijn, T oud, T nieuw) {
        var standen = new ArrayList<>(lijn.standen());
        var plaats = standen.indexOf(oud);
        standen.set(plaats, nieuw);
        werkDoor(lijn, standen, plaats, 1);
        werkDoor(lijn, standen, plaats, -1);
        return new Tijdlijn<>(standen);
    }

    private static <T extends Geldend<T>> void werkDoor(Tijdlijn<T> lijn, List<T> standen, int vanaf, int richting) {
        for (int plaats = vanaf + richting; plaats >= 0 && plaats < standen.size(); plaats += richting) {
            var buur = plaats - richting;
            standen.set(
                    plaats,
                    Samenvoeging.van(
                            lijn.standen().get(buur),
                            standen.get(buur),
                            lijn.standen().get(plaats)));
        }
    }
}
