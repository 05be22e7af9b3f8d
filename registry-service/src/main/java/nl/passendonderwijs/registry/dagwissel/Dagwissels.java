package nl.passendonderwijs.registry.dagwissel;

import java.time.LocalDate;
import java.util.Optional;

/** Up to which day what began was told. */
public interface Dagwissels {
    /**
     * Moves it on to this day; nobody else does so until this transaction ends.
     *
     * @return the day it was, or empty when it was there already
     */
    Optional<LocalDate> schuifOp(LocalDate vandaag);
}
