package nl.passendonderwijs.placement.gpo.opopp;

import java.time.LocalDate;
import java.util.UUID;
import nl.passendonderwijs.kit.waarden.Bestuursnummer;
import nl.passendonderwijs.kit.waarden.SoortOnderwijs;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import org.jspecify.annotations.Nullable;

/**
 * An ontwikkelingsperspectief as it was adopted or adjusted last.
 *
 * @param besluitdatum day of that
 */
public record Oppverwijzing(
        UUID id,
        UUID leerling,
        Bestuursnummer bestuur,
        Vestigingscode vestiging,
        @Nullable SwvCode swv,
        LocalDate besluitdatum,
        SoortOnderwijs soortOnderwijs) {}
