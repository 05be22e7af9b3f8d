package nl.passendonderwijs.placement.inschrijving;

import nl.passendonderwijs.placement.historie.Door;

/** Another feature in which the begin or end of an inschrijving has a consequence, within its transaction. */
public interface Inschrijvinggevolg {

    /** @param inschrijving after the change */
    void na(Inschrijving inschrijving, Wijziging wat, Door door);
}
