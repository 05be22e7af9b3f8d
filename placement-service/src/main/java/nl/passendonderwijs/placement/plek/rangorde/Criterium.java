package nl.passendonderwijs.placement.plek.rangorde;

import java.util.Comparator;
import java.util.Optional;

/** One ground to put a school before another. Grounds are asked in turn: the first that sees a difference decides. */
interface Criterium {

    /** The better school first. */
    Comparator<Weging> volgorde();

    /** What it saw in this school, in one Dutch sentence; empty when it was not asked to look. */
    Optional<String> reden(Weging weging);
}
