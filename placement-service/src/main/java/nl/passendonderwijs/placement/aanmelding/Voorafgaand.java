package nl.passendonderwijs.placement.aanmelding;

import java.time.LocalDate;
import java.util.Optional;
import nl.passendonderwijs.placement.aanmelding.verloop.Stap;

/**
 * What had followed from a passed term by law before a decision was made, though the clock has yet to come round to it:
 * so it makes no difference when a decision is recorded.
 */
public interface Voorafgaand {

    /**
     * Does it, within the transaction of the decision, which holds the lock on the aanmelding.
     *
     * @return the step that was recorded with the aanmelding, empty when it has none more
     */
    Optional<Stap> haalIn(Aanmelding aanmelding, LocalDate besluitdatum);
}
