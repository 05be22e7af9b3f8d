package nl.passendonderwijs.placement.historie;

import nl.passendonderwijs.kit.waarden.Organisatie;

/**
 * Who recorded something.
 *
 * @param organisatie on whose behalf
 * @param client the system that was used
 */
public record Door(Organisatie organisatie, String client) {

    /** What the law does by itself when a term has passed. */
    public static Door klok() {
        return new Door(new Organisatie.Beheer(), "klok");
    }
}
