package nl.passendonderwijs.registry.overlap;

import java.time.LocalDate;
import java.util.Optional;
import nl.passendonderwijs.kit.waarden.SwvCode;

/** Which areas of the two sectors overlap. */
public interface Overlappen {

    /** Empty when there is no such samenwerkingsverband on that day. */
    Optional<Overlapoverzicht> van(SwvCode swv, LocalDate dag);
}
