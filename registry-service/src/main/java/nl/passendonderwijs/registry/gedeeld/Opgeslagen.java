package nl.passendonderwijs.registry.gedeeld;

/**
 * A thing as the register holds it.
 *
 * @param versie row version, one higher with each change
 */
public record Opgeslagen<T>(T waarde, long versie) {}
