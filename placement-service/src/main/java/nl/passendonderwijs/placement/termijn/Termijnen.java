package nl.passendonderwijs.placement.termijn;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.placement.inzage.Inzage;
import org.jspecify.annotations.Nullable;

/** All terms that are watched. */
public interface Termijnen {

    /**
     * Which running terms, by page.
     *
     * @param vandaag decides what has passed
     * @param overschreden true: only what has passed, false: only what has not, null: both
     * @param totEnMet only what ends on or before this day, null: any
     * @param na the key of the last one of the page before
     * @param aantal how many at most
     * @param getoond how many of these the caller gets to see
     */
    record Vraag(
            LocalDate vandaag,
            @Nullable Boolean overschreden,
            @Nullable LocalDate totEnMet,
            @Nullable Termijnsoort soort,
            @Nullable Vestigingscode vestiging,
            @Nullable Termijnsleutel na,
            int aantal,
            int getoond) {}

    /** Keeps the present stand of terms of one case; a term whose end moved is looked at by the clock again. */
    void bewaar(Zaak zaak, List<Termijnstand> standen);

    /** What ends first comes first; nothing for whoever has no relation. */
    List<Bewaakt> bekijk(Vraag vraag, Inzage inzage);

    /** Ends those of these kinds whose last day has passed, on that day; answers how many. */
    int sluit(Set<Termijnsoort> soorten, LocalDate vandaag, int hoogstens);
}
