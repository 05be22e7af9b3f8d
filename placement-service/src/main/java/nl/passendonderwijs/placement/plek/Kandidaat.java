package nl.passendonderwijs.placement.plek;

import java.util.List;
import java.util.Optional;
import nl.passendonderwijs.kit.waarden.Coordinaat;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.placement.aanbod.Voorziening;
import nl.passendonderwijs.placement.school.Schoolaard;
import org.jspecify.annotations.Nullable;

/**
 * A vestiging that may have a place, as it is on the startdatum.
 *
 * @param naam null when the registry did not tell
 * @param instelling of cluster 1 or 2
 * @param open whether it stands on that day
 * @param swv of the sector that is asked, null when it has none
 * @param punt where it stands, null when unknown
 * @param aanbod empty when it published nothing for that day; a list without elements says that it offers nothing
 */
public record Kandidaat(
        Vestigingscode code,
        @Nullable String naam,
        Schoolaard aard,
        boolean instelling,
        boolean open,
        String denominatie,
        @Nullable SwvCode swv,
        @Nullable Coordinaat punt,
        Optional<List<Voorziening>> aanbod) {}
