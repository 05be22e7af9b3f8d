package nl.passendonderwijs.registry.lidmaatschap;

/**
 * One step of an explanation.
 *
 * @param regel id of the rule
 * @param feit what was found, one Dutch sentence
 */
public record Grond(String regel, String feit) {}
