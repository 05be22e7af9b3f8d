package nl.passendonderwijs.registry.dekking;

import nl.passendonderwijs.kit.waarden.Gemeentecode;
import nl.passendonderwijs.kit.waarden.Vestigingscode;

/**
 * The nearest member with a place.
 *
 * @param afstandKm great-circle distance in km, not rounded
 */
public record Dichtstbij(Vestigingscode vestiging, Gemeentecode gemeente, double afstandKm) {}
