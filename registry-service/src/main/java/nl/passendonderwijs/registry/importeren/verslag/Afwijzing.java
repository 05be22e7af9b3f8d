package nl.passendonderwijs.registry.importeren.verslag;

/**
 * A row that was left out.
 *
 * @param regel line in the file, the header is line 1
 * @param reden one Dutch sentence
 */
public record Afwijzing(long regel, String reden) {}
