package nl.passendonderwijs.placement.plek.rangorde;

import java.util.Comparator;
import java.util.Optional;
import nl.passendonderwijs.kit.regels.Regel;

/** Goes before all else, because it is a duty: own school, another regular school, special education. */
@Regel({"ZP-06", "ZP-07"})
record VolgordeVanDeWet() implements Criterium {

    @Override
    public Comparator<Weging> volgorde() {
        return Comparator.comparing(Weging::groep);
    }

    @Override
    public Optional<String> reden(Weging weging) {
        return Optional.of(weging.groep().reden());
    }
}
