package nl.passendonderwijs.registry.tellevering;

/**
 * What nobody can mean; a setting.
 *
 * @param leerlingen most pupils of one soort at one vestiging
 */
public record Leveringgrens(int leerlingen) {}
