package nl.passendonderwijs.events.placement;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The bevoegd gezag admitted the pupil with a start date; enrolment, which counts for money, comes later (ZP-01).
 *
 * @param aanmeldingId id of the aanmelding that was decided
 * @param leerlingId pseudonym of the pupil on this platform
 * @param vestiging code of the vestiging that admits
 * @param swv swv of that vestiging for this kind of education, or null when it has none
 * @param soortOnderwijs {@code BAO}, {@code SBO}, {@code SO}, {@code VSO}, {@code VO} or {@code PRO}
 * @param besluitdatum day of the decision
 * @param startdatum first school day
 */
public record LeerlingGeplaatst(
        UUID aanmeldingId,
        UUID leerlingId,
        String vestiging,
        @Nullable String swv,
        String soortOnderwijs,
        LocalDate besluitdatum,
        LocalDate startdatum)
        implements PlacementEvent {

    @Override
    public String aggregaatId() {
        return aanmeldingId.toString();
    }

    @Override
    public String dataref() {
        return "/placement/v1/aanmeldingen/" + aanmeldingId;
    }
}
