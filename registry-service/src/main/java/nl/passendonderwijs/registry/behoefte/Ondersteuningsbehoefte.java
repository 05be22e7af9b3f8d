package nl.passendonderwijs.registry.behoefte;

import nl.passendonderwijs.kit.waarden.Behoeftecode;
import nl.passendonderwijs.kit.waarden.Periode;

/**
 * A kind of support that pupils may need, as the managed list names it.
 *
 * @param geldig when vestigingen may offer it
 */
public record Ondersteuningsbehoefte(Behoeftecode code, String naam, String omschrijving, Periode geldig) {}
