package nl.passendonderwijs.placement.zorgplicht;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import nl.passendonderwijs.kit.waarden.Bestuursnummer;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import org.jspecify.annotations.Nullable;

/**
 * Some time in which one school carried the zorgplicht for a pupil, or none did.
 *
 * @param leerling leading id
 * @param tot end (exclusive), null while it lasts
 * @param vestiging null when none carried it
 * @param bestuur of that vestiging
 * @param aanmelding from which it follows, null for a pupil that was never aangemeld
 */
public record Zorgplichtperiode(
        UUID leerling,
        LocalDate van,
        @Nullable LocalDate tot,
        @Nullable Vestigingscode vestiging,
        @Nullable Bestuursnummer bestuur,
        Zorgplichtreden reden,
        @Nullable UUID aanmelding) {

    boolean is(Drager drager) {
        return reden == drager.reden()
                && drager.aanmelding().equals(aanmelding)
                && Objects.equals(vestiging, drager.vestiging());
    }
}
