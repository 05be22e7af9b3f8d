package nl.passendonderwijs.events.placement;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The time to decide has passed without a decision: a breach, which admits nobody (ZP-10).
 *
 * @param aanmeldingId id of the aanmelding
 * @param leerlingId pseudonym of the pupil on this platform
 * @param vestiging code of the vestiging: BRIN and volgnummer
 * @param swv swv of that vestiging for this kind of education, or null when it has none
 * @param uiterlijkeBeslisdatum last day on which a decision was in time
 */
public record BeslistermijnOverschreden(
        UUID aanmeldingId,
        UUID leerlingId,
        String vestiging,
        @Nullable String swv,
        LocalDate uiterlijkeBeslisdatum) implements PlacementEvent {

    @Override
    public String aggregaatId() {
        return aanmeldingId.toString();
    }

    @Override
    public String dataref() {
        return "/placement/v1/aanmeldingen/" + aanmeldingId;
    }
}
