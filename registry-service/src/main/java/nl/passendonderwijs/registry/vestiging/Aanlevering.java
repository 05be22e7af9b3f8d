package nl.passendonderwijs.registry.vestiging;

import nl.passendonderwijs.registry.gebied.Toewijzing;

/**
 * A vestiging as a file tells it, its memberships still to be determined.
 *
 * @param register the samenwerkingsverbanden that the file names
 */
public record Aanlevering(Vestiging vestiging, boolean reformatorisch, Toewijzing register) {

    Lidmaatschapsbepaling.Feiten feiten(Toewijzing postcode) {
        return new Lidmaatschapsbepaling.Feiten(
                vestiging.soort(),
                reformatorisch,
                postcode,
                register,
                vestiging.bedrijf().periode());
    }
}
