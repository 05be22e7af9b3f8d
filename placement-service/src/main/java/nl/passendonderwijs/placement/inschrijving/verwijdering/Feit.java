package nl.passendonderwijs.placement.inschrijving.verwijdering;

import java.time.LocalDate;
import java.util.Map;
import nl.passendonderwijs.kit.waarden.Vestigingscode;

/** Something that must have been done before a pupil can be removed (VER-01, VER-02). */
public sealed interface Feit {

    /** When it really happened. */
    LocalDate datum();

    Feitsoort soort();

    /** What {@link Feitsoort#lees} reads back; the day is kept beside them. */
    Map<String, String> feiten();

    /** Someone was heard. */
    record Gehoord(LocalDate datum, Gehoorde gehoorde) implements Feit {
        @Override
        public Feitsoort soort() {
            return Feitsoort.HOREN;
        }

        @Override
        public Map<String, String> feiten() {
            return Map.of("gehoorde", gehoorde.name());
        }
    }

    /** The inspectie was consulted. */
    record Inspectieoverleg(LocalDate datum) implements Feit {
        @Override
        public Feitsoort soort() {
            return Feitsoort.INSPECTIE_RAADPLEGEN;
        }

        @Override
        public Map<String, String> feiten() {
            return Map.of();
        }
    }

    /** Another school said whether it is willing to admit. */
    record Bereidverklaring(LocalDate datum, Vestigingscode vestiging, boolean bereid) implements Feit {
        @Override
        public Feitsoort soort() {
            return Feitsoort.BEREID_VERKLAREN;
        }

        @Override
        public Map<String, String> feiten() {
            return Map.of("vestiging", vestiging.toString(), "bereid", Boolean.toString(bereid));
        }
    }

    /**
     * Another school was sought without result (VER-02).
     *
     * @param vanDatum first day
     * @param datum last day
     */
    record Zoektocht(LocalDate vanDatum, LocalDate datum) implements Feit {
        @Override
        public Feitsoort soort() {
            return Feitsoort.ZOEKEN;
        }

        @Override
        public Map<String, String> feiten() {
            return Map.of("vanDatum", vanDatum.toString());
        }
    }
}
