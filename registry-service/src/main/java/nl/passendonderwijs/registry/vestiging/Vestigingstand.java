package nl.passendonderwijs.registry.vestiging;

import java.util.List;
import nl.passendonderwijs.kit.waarden.Bestuursnummer;
import nl.passendonderwijs.kit.waarden.Periode;
import nl.passendonderwijs.kit.waarden.Schoolsoort;
import nl.passendonderwijs.kit.waarden.Soort;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.registry.gedeeld.Geldend;

/**
 * What is known of a vestiging for some time; its memberships follow from it.
 *
 * @param schoolsoorten of a vo vestiging; empty when the source says nothing
 * @param aansluiting what its membership rests on beside the PC4
 * @param begindatumBekend false when the first day is assumed, because the source has none
 */
public record Vestigingstand(
        Vestigingscode code,
        String naam,
        Bestuursnummer bestuur,
        Soort soort,
        List<Schoolsoort> schoolsoorten,
        Denominatie denominatie,
        Ligging ligging,
        Aansluiting aansluiting,
        boolean begindatumBekend,
        Periode geldig)
        implements Geldend<Vestigingstand> {
    public Vestigingstand {
        schoolsoorten = List.copyOf(schoolsoorten);
    }

    /** From another day on, which then is a known one. */
    @Override
    public Vestigingstand met(Periode ander) {
        var bekend = begindatumBekend || !ander.van().equals(geldig.van());
        return met(ander, bekend);
    }

    @Override
    public boolean zegtHetzelfdeAls(Vestigingstand ander) {
        return equals(ander.met(geldig, begindatumBekend));
    }

    /** The same, at another place. */
    public Vestigingstand met(Ligging andere) {
        return new Vestigingstand(
                code, naam, bestuur, soort, schoolsoorten, denominatie, andere, aansluiting, begindatumBekend, geldig);
    }

    /** The same, with another ground for its membership. */
    public Vestigingstand met(Aansluiting andere) {
        return new Vestigingstand(
                code, naam, bestuur, soort, schoolsoorten, denominatie, ligging, andere, begindatumBekend, geldig);
    }

    private Vestigingstand met(Periode ander, boolean bekend) {
        return new Vestigingstand(
                code, naam, bestuur, soort, schoolsoorten, denominatie, ligging, aansluiting, bekend, ander);
    }
}
