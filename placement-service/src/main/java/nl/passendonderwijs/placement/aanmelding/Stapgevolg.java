package nl.passendonderwijs.placement.aanmelding;

import nl.passendonderwijs.placement.aanmelding.verloop.Stap;
import nl.passendonderwijs.placement.historie.Door;

/** Another feature in which a step has a consequence, within the transaction of that step. */
public interface Stapgevolg {

    /** Within the transaction in which it was received. */
    default void naOntvangst(Aanmelding aanmelding) {}

    /** @param na the aanmelding after the step */
    void na(Aanmelding na, Stap stap, Door door);
}
