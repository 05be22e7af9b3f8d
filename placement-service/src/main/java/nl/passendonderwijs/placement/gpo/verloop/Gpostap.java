package nl.passendonderwijs.placement.gpo.verloop;

import java.time.LocalDate;
import java.util.Map;

/** Something that happens in a case at the geschillencommissie, on the day it really happened. */
public sealed interface Gpostap {

    /** The kinds of steps by name. */
    enum Soort {
        VERWEREN,
        OORDELEN,
        REAGEREN,
        INTREKKEN
    }

    LocalDate datum();

    Soort soort();

    /** For the history; never free text. */
    default Map<String, String> feiten() {
        return Map.of();
    }

    /** The board sent its verweer. */
    record Verweer(LocalDate datum) implements Gpostap {
        @Override
        public Soort soort() {
            return Soort.VERWEREN;
        }
    }

    /** The commissie gave its oordeel, which does not bind. */
    record Oordeel(LocalDate datum, Oordeeluitkomst uitkomst) implements Gpostap {
        @Override
        public Soort soort() {
            return Soort.OORDELEN;
        }

        @Override
        public Map<String, String> feiten() {
            return Map.of("uitkomst", uitkomst.name());
        }
    }

    /** The board wrote to parents and commissie what it does. */
    record Reactie(LocalDate datum, boolean volgtOordeel) implements Gpostap {
        @Override
        public Soort soort() {
            return Soort.REAGEREN;
        }

        @Override
        public Map<String, String> feiten() {
            return Map.of("volgtOordeel", volgtOordeel ? "JA" : "NEE");
        }
    }

    /** The parents withdrew the dispute. */
    record Intrekking(LocalDate datum) implements Gpostap {
        @Override
        public Soort soort() {
            return Soort.INTREKKEN;
        }
    }
}
