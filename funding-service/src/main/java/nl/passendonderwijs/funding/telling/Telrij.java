package nl.passendonderwijs.funding.telling;

import nl.passendonderwijs.kit.waarden.Bestuursnummer;
import nl.passendonderwijs.kit.waarden.Soort;
import nl.passendonderwijs.kit.waarden.Vestigingscode;

/**
 * The pupils of one vestiging and soort.
 *
 * @param gemaskeerd the source hides a number below five; it stays hidden and counts as 0 (PRIV-12)
 * @param geschat the number is an estimate
 */
public record Telrij(
        Vestigingscode vestiging,
        Bestuursnummer bestuur,
        Soort soort,
        int aantal,
        boolean gemaskeerd,
        boolean geschat) {}
