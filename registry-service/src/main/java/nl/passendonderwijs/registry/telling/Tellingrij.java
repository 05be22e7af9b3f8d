package nl.passendonderwijs.registry.telling;

import nl.passendonderwijs.kit.waarden.Bestuursnummer;
import nl.passendonderwijs.kit.waarden.Soort;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.registry.leerlingaantal.Telherkomst;
import org.jspecify.annotations.Nullable;

/**
 * The pupils of one soort at one vestiging, as they count for money.
 *
 * @param soort never SOVSO: such a count is divided
 * @param gemaskeerd the source hides the number, and aantal is 0
 * @param geschat part of an undivided SO/VSO count
 * @param wederdeel pupils of the other part of a SOVSO, 1 when its source hides it; null when there is none
 */
public record Tellingrij(
        Vestigingscode vestiging,
        Bestuursnummer bestuur,
        Soort soort,
        int aantal,
        boolean gemaskeerd,
        boolean geschat,
        Telherkomst herkomst,
        @Nullable Integer wederdeel) {

    /** One row where a source counts a vestiging both divided and undivided. */
    Tellingrij samen(Tellingrij andere) {
        return new Tellingrij(
                vestiging,
                bestuur,
                soort,
                aantal + andere.aantal,
                gemaskeerd || andere.gemaskeerd,
                geschat || andere.geschat,
                herkomst,
                wederdeel);
    }

    public Tellingrij uit(Telherkomst andere) {
        return new Tellingrij(vestiging, bestuur, soort, aantal, gemaskeerd, geschat, andere, wederdeel);
    }

    public Tellingrij naast(@Nullable Integer ander) {
        return new Tellingrij(vestiging, bestuur, soort, aantal, gemaskeerd, geschat, herkomst, ander);
    }

    /** What it is as the other part of a row: a number that the source hides is at least one. */
    int alsWederdeel() {
        return gemaskeerd ? Math.max(1, aantal) : aantal;
    }

    public Tellingrij verborgen() {
        return new Tellingrij(vestiging, bestuur, soort, 0, true, geschat, herkomst, null);
    }

    public Telwaarde waarde() {
        return new Telwaarde(vestiging, soort, aantal, gemaskeerd, wederdeel);
    }
}
