package nl.passendonderwijs.placement.inzage.rest;

import java.util.List;

/** What one feature tells parents of their child; a new feature adds a bean of its own. */
public interface Exportdeel {

    /** The field in the document. */
    String naam();

    /** The tables with rows of a pupil of which it tells; a test holds them against the database. */
    List<String> tabellen();

    /** What the bestuur of the caller recorded, in the shape in which that bestuur reads it; the reading is logged. */
    Object van(Uitvraag uitvraag);

    /** Whether it tells of the other parts too, and so comes after them. */
    default boolean isSlot() {
        return false;
    }
}
