package nl.passendonderwijs.registry.aanbod.toets;

import nl.passendonderwijs.kit.waarden.Vestigingscode;

/** A vestiging as far as an initiatief cares, on one day. */
public record School(Vestigingscode code, Schoolkant kant, boolean inBedrijf) {}
