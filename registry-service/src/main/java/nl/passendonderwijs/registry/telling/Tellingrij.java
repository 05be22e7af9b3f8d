package nl.passendonderwijs.registry.telling;

import nl.passendonderwijs.kit.waarden.Bestuursnummer;
import nl.passendonderwijs.kit.waarden.Soort;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.registry.leerlingaantal.Telherkomst;

/**
 * The pupils of one soort at one vestiging, as they count for money.
 *
 * @param soort never SOVSO: such a count is divided
 * @param gemaskeerd the source hides the number, and aantal is 0
 * @param geschat part of an undivided SO/VSO count
 */
public record Tellingrij(
        Vestigingscode vestiging,
        Bestuursnummer bestuur,
        Soort soort,
        int aantal,
        boolean gemaskeerd,
        boolean geschat,
        Telherkomst herkomst) {

    /** One row where a source counts a vestiging both divided and undivided. */
    Tellingrij samen(Tellingrij andere) {
        return new Tellingrij(
                vestiging,
                bestuur,
                soort,
                aantal + andere.aantal,
                gemaskeerd || andere.gemaskeerd,
                geschat || andere.geschat,
                herkomst);
    }

    Tellingrij uit(Telherkomst andere) {
        return new Tellingrij(vestiging, bestuur, soort, aantal, gemaskeerd, geschat, andere);
    }

    Tellingrij verborgen() {
        return new Tellingrij(vestiging, bestuur, soort, 0, true, geschat, herkomst);
    }

    public Telwaarde waarde() {
        return new Telwaarde(vestiging, soort, aantal, gemaskeerd);
    }
}
