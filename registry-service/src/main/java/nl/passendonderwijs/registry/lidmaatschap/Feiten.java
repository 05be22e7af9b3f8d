package nl.passendonderwijs.registry.lidmaatschap;

import nl.passendonderwijs.kit.waarden.Periode;
import nl.passendonderwijs.kit.waarden.Soort;
import nl.passendonderwijs.registry.gebied.Toewijzing;
import nl.passendonderwijs.registry.vestiging.Aansluiting;
import nl.passendonderwijs.registry.vestiging.Vestigingstand;

/**
 * What decides on the memberships of a vestiging for some time.
 *
 * @param postcode what the PC4 of the address says
 */
public record Feiten(Soort soort, Aansluiting aansluiting, Toewijzing postcode, Periode geldig) {
    static Feiten van(Vestigingstand stand, Toewijzing postcode, Periode geldig) {
        return new Feiten(stand.soort(), stand.aansluiting(), postcode, geldig);
    }
}
