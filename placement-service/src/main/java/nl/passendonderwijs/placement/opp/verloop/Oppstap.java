package nl.passendonderwijs.placement.opp.verloop;

import java.time.LocalDate;
import java.util.Map;

/** Something that is done with an ontwikkelingsperspectief, and the day it really happened. */
public sealed interface Oppstap {

    LocalDate datum();

    Oppstapsoort soort();

    /** What {@link Oppstapsoort#lees} reads back; the day is kept beside them. */
    default Map<String, String> feiten() {
        return Map.of();
    }

    /** School and parents spoke, to come to agreement (OPP-03). */
    record Overleg(LocalDate datum) implements Oppstap {
        @Override
        public Oppstapsoort soort() {
            return Oppstapsoort.OVERLEGGEN;
        }
    }

    /** The parents said yes or no to the handelingsdeel (OPP-03). */
    record Instemming(LocalDate datum, boolean gegeven) implements Oppstap {
        @Override
        public Oppstapsoort soort() {
            return Oppstapsoort.INSTEMMEN;
        }

        @Override
        public Map<String, String> feiten() {
            return Map.of("gegeven", Boolean.toString(gegeven));
        }
    }

    /** The pupil was heard (OPP-06). */
    record Hoorgesprek(LocalDate datum) implements Oppstap {
        @Override
        public Oppstapsoort soort() {
            return Oppstapsoort.HOREN;
        }
    }

    /** The Commissie voor de Begeleiding advised (OPP-08). */
    record Advies(LocalDate datum) implements Oppstap {
        @Override
        public Oppstapsoort soort() {
            return Oppstapsoort.ADVISEREN;
        }
    }

    /** The bevoegd gezag adopted it (OPP-02). */
    record Vaststelling(LocalDate datum) implements Oppstap {
        @Override
        public Oppstapsoort soort() {
            return Oppstapsoort.VASTSTELLEN;
        }
    }

    /** A new version (OPP-04); {@code handelingsdeel} when that part changes, which the parents have a say in. */
    record Bijstelling(LocalDate datum, boolean handelingsdeel) implements Oppstap {
        @Override
        public Oppstapsoort soort() {
            return Oppstapsoort.BIJSTELLEN;
        }

        @Override
        public Map<String, String> feiten() {
            return Map.of("handelingsdeel", Boolean.toString(handelingsdeel));
        }
    }

    /** School and parents looked back (OPP-04). */
    record Evaluatie(LocalDate datum) implements Oppstap {
        @Override
        public Oppstapsoort soort() {
            return Oppstapsoort.EVALUEREN;
        }
    }

    /** It no longer holds; {@code datum} is its last day. */
    record Beeindiging(LocalDate datum, Oppeindereden reden) implements Oppstap {
        @Override
        public Oppstapsoort soort() {
            return Oppstapsoort.BEEINDIGEN;
        }

        @Override
        public Map<String, String> feiten() {
            return Map.of("reden", reden.name());
        }

        /** Who leaves school has it until the end of the last day; what is not needed any more ends at once. */
        boolean isVoorbij(LocalDate dag) {
            return switch (reden) {
                case VAN_SCHOOL -> datum.isBefore(dag);
                case NIET_MEER_NODIG -> !datum.isAfter(dag);
            };
        }
    }

    /** The end that was to come does not come: that the pupil leaves was taken back. */
    record Voortzetting(LocalDate datum) implements Oppstap {
        @Override
        public Oppstapsoort soort() {
            return Oppstapsoort.VOORTZETTEN;
        }
    }

    /** Whether it makes a version. */
    default boolean maaktVersie() {
        return switch (this) {
            case Vaststelling _, Bijstelling _ -> true;
            case Overleg _, Instemming _, Hoorgesprek _, Advies _, Evaluatie _, Beeindiging _, Voortzetting _ -> false;
        };
    }
}
