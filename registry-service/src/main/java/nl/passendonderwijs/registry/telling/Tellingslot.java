package nl.passendonderwijs.registry.telling;

/**
 * What everyone takes before the first row of {@code telling_hoofd}, and holds until the transaction ends. A change of the
 * register marks tellingen in several goes, in whatever order it comes by them; a delivery locks both tellingen of a
 * SOVSO at once. Without this lock in front each could hold what the other waits for.
 */
public interface Tellingslot {

    /** For a delivery: together with other deliveries, not beside a change of the register. */
    void samen();

    /** For a change of the register: alone. */
    void alleen();
}
