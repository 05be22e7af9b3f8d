package nl.passendonderwijs.placement.plek;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import nl.passendonderwijs.kit.waarden.Behoeftecode;
import org.jspecify.annotations.Nullable;

/**
 * What someone asks for a child, as it was sent: a code that could not be read is null. It is answered, never kept.
 *
 * @param denominatie the richting that the parents wish, in the words of DUO; null when they wish none
 * @param buitenSwv whether schools outside the own samenwerkingsverband count too
 * @param maximaleAfstandKm kilometres as the crow flies; null when any will do
 * @param startdatum null: the one that the parents wished
 * @param limiet how many places to show
 */
public record Zoekwens(
        List<@Nullable Behoeftecode> behoeften,
        @Nullable String denominatie,
        boolean buitenSwv,
        @Nullable Integer maximaleAfstandKm,
        @Nullable LocalDate startdatum,
        int limiet) {

    public Zoekwens {
        behoeften = Collections.unmodifiableList(behoeften);
    }

    /** The codes that could be read, in the order in which they were asked. */
    public List<Behoeftecode> codes() {
        return behoeften.stream().filter(Objects::nonNull).distinct().toList();
    }
}
