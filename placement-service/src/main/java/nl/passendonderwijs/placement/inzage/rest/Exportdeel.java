package nl.passendonderwijs.placement.inzage.rest;

/** What one feature tells parents of their child; a new feature adds a bean of its own. */
public interface Exportdeel {

    /** The field in the document. */
    String naam();

    /** What the bestuur of the caller recorded, in the shape in which that bestuur reads it; the reading is logged. */
    Object van(Uitvraag uitvraag);
}
