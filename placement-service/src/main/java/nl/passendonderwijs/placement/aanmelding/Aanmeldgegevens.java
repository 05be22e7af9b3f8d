package nl.passendonderwijs.placement.aanmelding;

import java.time.LocalDate;
import java.util.List;
import nl.passendonderwijs.kit.waarden.Leerlingkenmerk;
import nl.passendonderwijs.kit.waarden.Postcode4;
import nl.passendonderwijs.kit.waarden.SoortOnderwijs;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.placement.aanmelding.verloop.ExtraOndersteuning;
import org.jspecify.annotations.Nullable;

/**
 * What the parents asked, as the school recorded it.
 *
 * @param ontvangstdatum day 0 of all terms
 * @param andereScholen where they asked too, in order of preference (ZP-04)
 * @param voorkeur place of this school in that order, 1 for the first
 * @param grondslagGerespecteerd null when the parents were not asked
 * @param huidigeVestiging where the pupil is enrolled now, null when nowhere
 */
public record Aanmeldgegevens(
        Vestigingscode vestiging,
        Leerlingkenmerk leerlingkenmerk,
        LocalDate geboortedatum,
        Postcode4 postcode4,
        LocalDate ontvangstdatum,
        LocalDate gewensteStartdatum,
        SoortOnderwijs soortOnderwijs,
        ExtraOndersteuning extraOndersteuning,
        List<Vestigingscode> andereScholen,
        int voorkeur,
        @Nullable Boolean grondslagGerespecteerd,
        @Nullable Vestigingscode huidigeVestiging) {

    public Aanmeldgegevens {
        andereScholen = List.copyOf(andereScholen);
    }
}
