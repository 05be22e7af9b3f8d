package nl.passendonderwijs.registry.samenwerkingsverband;

import nl.passendonderwijs.kit.regels.Regel;
import nl.passendonderwijs.kit.waarden.Periode;
import nl.passendonderwijs.kit.waarden.Sector;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.registry.gedeeld.Geldend;

/**
 * Schools of one sector that arrange passend onderwijs together: those of a region, or nationally those of a richting.
 *
 * @param regioLabel our own label, not an official name
 * @param geldig when it is in bedrijf
 */
@Regel({"REG-01", "REG-06"})
public record Samenwerkingsverband(SwvCode code, String regioLabel, boolean landelijk, Periode geldig)
        implements Geldend<Samenwerkingsverband> {

    /** Exactly one, and part of its code (REG-01). */
    public Sector sector() {
        return code.sector();
    }

    @Override
    public Samenwerkingsverband met(Periode ander) {
        return new Samenwerkingsverband(code, regioLabel, landelijk, ander);
    }
}
