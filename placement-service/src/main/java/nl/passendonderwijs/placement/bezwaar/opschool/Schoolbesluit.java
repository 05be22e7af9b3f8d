package nl.passendonderwijs.placement.bezwaar.opschool;

import java.time.LocalDate;
import java.util.UUID;
import nl.passendonderwijs.kit.waarden.Bestuursnummer;
import nl.passendonderwijs.kit.waarden.SoortOnderwijs;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import org.jspecify.annotations.Nullable;

/**
 * What a bevoegd gezag decided about a pupil that it has.
 *
 * @param id of what was decided on
 * @param besluitdatum of the last decision on it
 */
public record Schoolbesluit(
        UUID id,
        UUID leerling,
        Bestuursnummer bestuur,
        Vestigingscode vestiging,
        @Nullable SwvCode swv,
        LocalDate besluitdatum,
        SoortOnderwijs soortOnderwijs) {}
