package nl.passendonderwijs.registry.teldatum;

import nl.passendonderwijs.kit.waarden.Bestuursnummer;
import nl.passendonderwijs.kit.waarden.Soort;
import nl.passendonderwijs.kit.waarden.Vestigingscode;

/**
 * The pupils of one soort at one vestiging, as they count for money.
 *
 * @param soort never SOVSO: such a count is divided
 * @param geschat part of an undivided SO/VSO count
 */
public record Tellingrij(
        Vestigingscode vestiging,
        Bestuursnummer bestuur,
        Soort soort,
        int aantal,
        boolean gemaskeerd,
        boolean geschat) {

    /** One row where a source counts a vestiging both divided and undivided. */
    Tellingrij samen(Tellingrij andere) {
        return new Tellingrij(
                vestiging,
                bestuur,
                soort,
                aantal + andere.aantal,
                gemaskeerd || andere.gemaskeerd,
                geschat || andere.geschat);
    }
}
