package nl.passendonderwijs.registry.vestiging;

import nl.passendonderwijs.registry.gebied.Toewijzing;

/**
 * What the membership of a vestiging rests on beside its PC4.
 *
 * @param landelijk joined by its richting to the national samenwerkingsverband, if its sector has one (REG-06)
 * @param register the samenwerkingsverbanden that the source names, for want of a usable PC4
 */
public record Aansluiting(boolean landelijk, Toewijzing register) {
    public Aansluiting met(Toewijzing ander) {
        return new Aansluiting(landelijk, ander);
    }
}
