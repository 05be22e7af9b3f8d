package nl.passendonderwijs.registry.vestiging;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import nl.passendonderwijs.kit.waarden.Gemeentecode;
import nl.passendonderwijs.kit.waarden.Postcode4;
import nl.passendonderwijs.kit.waarden.Soort;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.registry.gedeeld.Verlopen;

/** What is known of each vestiging when, without its memberships. */
public interface Vestigingstanden extends Verlopen<Vestigingscode, Vestigingstand> {
    /** Those that stood in one of these at any time. */
    Set<Vestigingscode> met(Collection<Postcode4> postcodes);

    /** Those that stand in one of these gemeenten on a day or later. */
    Set<Vestigingscode> in(Collection<Gemeentecode> gemeenten, LocalDate vanaf);

    /** Those whose source names one of these on a day or later. */
    Set<Vestigingscode> metRegister(Collection<SwvCode> swvs, LocalDate vanaf);

    /** Those of a soort that are in bedrijf on a day. */
    Set<Vestigingscode> van(Soort soort, LocalDate peildatum);
}
