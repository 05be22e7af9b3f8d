package nl.passendonderwijs.registry.samenwerkingsverband;

import java.time.LocalDate;
import java.util.Optional;
import nl.passendonderwijs.kit.waarden.SwvCode;

/** What samenwerkingsverbanden are on a day; empty for a code that the register does not know. */
public interface Verbandstanden {

    Optional<Verbandstand> op(SwvCode code, LocalDate dag);

    /** Holds it until the end of the transaction, so that what hangs on it changes one at a time. */
    Optional<Verbandstand> vergrendel(SwvCode code, LocalDate dag);
}
