package nl.passendonderwijs.registry.gebied;

import nl.passendonderwijs.kit.waarden.Gemeentecode;
import nl.passendonderwijs.kit.waarden.Periode;
import nl.passendonderwijs.kit.waarden.Postcode4;

/**
 * Where a PC4 lies, with the name of its gemeente.
 *
 * @param geldig as long as all of this is so, the name too
 */
public record Postcodeantwoord(
        Postcode4 pc4, Gemeentecode gemeente, String gemeentenaam, Toewijzing toewijzing, Periode geldig) {}
