package nl.passendonderwijs.registry.vestiging;

import nl.passendonderwijs.registry.gebied.Toewijzing;

/**
 * What the membership of a vestiging rests on beside its PC4.
 *
 * @param landelijk joined by its richting to the national samenwerkingsverband, if its sector has one (REG-06)
 * @param register the samenwerkingsverbanden that the source names, kept only for want of a PC4 that lies in an area
 */
public record Aansluiting(boolean landelijk, Toewijzing register) {
    public Aansluiting met(Toewijzing ander) {
        return new Aansluiting(landelijk, ander);
    }
}
