package nl.passendonderwijs.registry.vestiging;

import java.util.List;
import nl.passendonderwijs.kit.waarden.Bestuursnummer;
import nl.passendonderwijs.kit.waarden.Periode;
import nl.passendonderwijs.kit.waarden.Schoolsoort;
import nl.passendonderwijs.kit.waarden.Soort;
import nl.passendonderwijs.kit.waarden.Vestigingscode;

/**
 * One location of a school as it is on some day, with all its memberships.
 *
 * @param schoolsoorten of a vo vestiging; empty when the source says nothing
 * @param geldig how long it is as it is
 * @param lidmaatschappen past and present, by sector and then by day
 */
public record Vestiging(
        Vestigingscode code,
        String naam,
        Bestuursnummer bestuur,
        Soort soort,
        List<Schoolsoort> schoolsoorten,
        Denominatie denominatie,
        Ligging ligging,
        Bedrijfsperiode bedrijf,
        Periode geldig,
        List<Lidmaatschap> lidmaatschappen) {

    public Vestiging {
        schoolsoorten = List.copyOf(schoolsoorten);
        lidmaatschappen = List.copyOf(lidmaatschappen);
    }

    /** Instellingen of cluster 1 and 2 stay outside every samenwerkingsverband (MEM-03). */
    public boolean cluster12() {
        return soort == Soort.INSTELLING;
    }

    static Vestiging van(Vestigingstand stand, Bedrijfsperiode bedrijf, List<Lidmaatschap> leden) {
        return new Vestiging(
                stand.code(),
                stand.naam(),
                stand.bestuur(),
                stand.soort(),
                stand.schoolsoorten(),
                stand.denominatie(),
                stand.ligging(),
                bedrijf,
                stand.geldig(),
                leden);
    }
}
