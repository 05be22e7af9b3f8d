package nl.passendonderwijs.placement.plek;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.passendonderwijs.kit.uitkomst.Fout;
import nl.passendonderwijs.kit.waarden.Postcode4;
import nl.passendonderwijs.kit.waarden.Sector;
import nl.passendonderwijs.kit.waarden.SoortOnderwijs;
import nl.passendonderwijs.kit.waarden.Vestigingscode;

/**
 * A search for one child: what was asked, and what is known to begin with.
 *
 * @param eigenSchool the school of aanmelding
 * @param gevraagd the kind of education of the aanmelding
 */
public record Zoekopdracht(
        UUID aanmelding,
        Vestigingscode eigenSchool,
        SoortOnderwijs gevraagd,
        Postcode4 postcode4,
        LocalDate ontvangstdatum,
        LocalDate startdatum,
        Zoekwens wens,
        Uitgangspunt uitgangspunt) {

    /** Beyond the own samenwerkingsverband a search has an edge, also when none was named. */
    private static final int STRAAL_BUITEN_SWV_KM = 25;

    public Sector sector() {
        return gevraagd.sector();
    }

    /** All faults in what was asked. */
    public List<Fout> fouten() {
        return new Zoekcontrole(this).fouten();
    }

    /** Kilometres as the crow flies, for schools outside the own samenwerkingsverband. */
    public int straalBuitenSwvKm() {
        var gevraagdeAfstand = wens.maximaleAfstandKm();
        return gevraagdeAfstand == null ? STRAAL_BUITEN_SWV_KM : gevraagdeAfstand;
    }
}
