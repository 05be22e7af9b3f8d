package nl.passendonderwijs.kit.waarden;

import java.util.EnumSet;
import java.util.Set;

/** What a school is by law (domain 1.4); a {@code SOVSO} is one school with a so part and a vso part. */
public enum Soort {
    BAO,
    SBO,
    SO,
    VSO,
    SOVSO,
    VO,
    INSTELLING;

    /** The sectors whose samenwerkingsverbanden the school belongs to: two for SOVSO, none for an instelling (MEM-03, MEM-04). */
    public Set<Sector> sectoren() {
        return switch (this) {
            case BAO, SBO, SO -> EnumSet.of(Sector.PO);
            case VSO, VO -> EnumSet.of(Sector.VO);
            case SOVSO -> EnumSet.allOf(Sector.class);
            case INSTELLING -> EnumSet.noneOf(Sector.class);
        };
    }

    public boolean bedient(Sector sector) {
        return sectoren().contains(sector);
    }
}
