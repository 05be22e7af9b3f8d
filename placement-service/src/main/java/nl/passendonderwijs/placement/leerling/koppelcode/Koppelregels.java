package nl.passendonderwijs.placement.leerling.koppelcode;

/**
 * How codes are handled on this platform.
 *
 * @param dagen how long a code can be used at most, in days
 * @param pogingen wrong codes that a bestuur may send in an hour; after that none is looked at
 */
public record Koppelregels(int dagen, int pogingen) {}
