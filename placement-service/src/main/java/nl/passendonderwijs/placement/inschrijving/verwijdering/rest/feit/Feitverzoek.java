package nl.passendonderwijs.placement.inschrijving.verwijdering.rest.feit;

import nl.passendonderwijs.placement.inschrijving.verwijdering.Feit;
import org.jspecify.annotations.Nullable;

/** A fact as a school sends it. */
interface Feitverzoek {

    /** What was written with it. */
    @Nullable
    String toelichting();

    /** Only for a request without faults. */
    Feit feit();
}
