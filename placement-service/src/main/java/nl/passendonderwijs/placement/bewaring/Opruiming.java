package nl.passendonderwijs.placement.bewaring;

import java.time.LocalDate;

/** A feature that removes what is past its term, with all that hangs on it. */
public interface Opruiming {

    Bewaarsoort soort();

    /** @param grens what began on this day or before is past its term */
    long tel(LocalDate grens);

    /**
     * Within the caller's transaction; what another holds at this moment is passed by.
     *
     * @return how many were removed; fewer than {@code hoogstens} when none is left for now
     */
    int verwijder(LocalDate grens, int hoogstens);
}
