package nl.passendonderwijs.events.placement;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * From this day another vestiging, or none, carries the zorgplicht for a pupil; it is never two at once. Why is for
 * whoever may read that (PRIV-11).
 *
 * @param leerlingId pseudonym of the pupil on this platform
 * @param vestiging code of the vestiging that carries it now, or null when none does
 * @param aanmeldingId the aanmelding from which it follows, or null when none does
 * @param vanDatum first day
 */
public record ZorgplichtGewijzigd(
        UUID leerlingId,
        @Nullable String vestiging,
        @Nullable UUID aanmeldingId,
        LocalDate vanDatum) implements PlacementEvent {

    @Override
    public String aggregaatId() {
        return leerlingId.toString();
    }

    @Override
    public String dataref() {
        return "/placement/v1/leerlingen/%s/zorgplicht".formatted(leerlingId);
    }
}
