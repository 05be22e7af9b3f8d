package nl.passendonderwijs.registry.gebied;

import nl.passendonderwijs.kit.waarden.Gemeentecode;
import nl.passendonderwijs.kit.waarden.Postcode4;

/** Where a PC4 lies, with the name of its gemeente. */
public record Postcodeantwoord(Postcode4 pc4, Gemeentecode gemeente, String gemeentenaam, Toewijzing toewijzing) {}
