package nl.passendonderwijs.registry.vestiging;

import java.util.List;
import nl.passendonderwijs.kit.waarden.Bestuursnummer;
import nl.passendonderwijs.kit.waarden.Schoolsoort;
import nl.passendonderwijs.kit.waarden.Soort;
import nl.passendonderwijs.kit.waarden.Vestigingscode;

/**
 * One location of a school, with all its memberships.
 *
 * @param schoolsoorten of a vo vestiging; empty when the source says nothing
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
        List<Lidmaatschap> lidmaatschappen) {

    public Vestiging {
        schoolsoorten = List.copyOf(schoolsoorten);
        lidmaatschappen = List.copyOf(lidmaatschappen);
    }

    /** Instellingen of cluster 1 and 2 stay outside every samenwerkingsverband (MEM-03). */
    public boolean cluster12() {
        return soort == Soort.INSTELLING;
    }

    public boolean gesloten() {
        return bedrijf.periode().tot() != null;
    }

    public Vestiging met(List<Lidmaatschap> andere) {
        return new Vestiging(code, naam, bestuur, soort, schoolsoorten, denominatie, ligging, bedrijf, andere);
    }
}
