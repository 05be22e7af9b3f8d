package nl.passendonderwijs.placement.bezwaar.verloop;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Something that is done with a bezwaar, on the day it really happened. */
public sealed interface Bezwaarstap {

    /** The kinds of steps by name. */
    enum Soort {
        HOREN,
        BESLISSEN,
        INTREKKEN
    }

    LocalDate datum();

    Soort soort();

    /** For the history; never free text. */
    default Map<String, String> feiten() {
        return Map.of();
    }

    /** The parents were heard. */
    record Hoorzitting(LocalDate datum) implements Bezwaarstap {
        @Override
        public Soort soort() {
            return Soort.HOREN;
        }
    }

    /**
     * The bevoegd gezag decided on the bezwaar.
     *
     * @param startdatum first school day when the pupil is admitted after all
     * @param nietGehoord why the parents were not heard, null when they were
     */
    record Beslissing(
            LocalDate datum,
            Bezwaaruitkomst uitkomst,
            @Nullable LocalDate startdatum,
            @Nullable NietGehoord nietGehoord)
            implements Bezwaarstap {
        @Override
        public Soort soort() {
            return Soort.BESLISSEN;
        }

        @Override
        public Map<String, String> feiten() {
            var feiten = new TreeMap<String, String>();
            feiten.put("uitkomst", uitkomst.name());
            if (startdatum != null) {
                feiten.put("startdatum", startdatum.toString());
            }
            if (nietGehoord != null) {
                feiten.put("nietGehoord", nietGehoord.name());
            }
            return feiten;
        }
    }

    /** The parents no longer object. */
    record Intrekking(LocalDate datum) implements Bezwaarstap {
        @Override
        public Soort soort() {
            return Soort.INTREKKEN;
        }
    }
}
