package nl.passendonderwijs.events.placement;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The bevoegd gezag refused the pupil; on which ground stands with the decision, for whoever may read that (PRIV-11).
 *
 * @param aanmeldingId id of the aanmelding
 * @param leerlingId pseudonym of the pupil on this platform
 * @param vestiging code of the vestiging: BRIN and volgnummer
 * @param swv swv of that vestiging for this kind of education, or null when it has none
 * @param besluitdatum day of the decision
 */
public record AanmeldingGeweigerd(
        UUID aanmeldingId,
        UUID leerlingId,
        String vestiging,
        @Nullable String swv,
        LocalDate besluitdatum) implements PlacementEvent {

    @Override
    public String aggregaatId() {
        return aanmeldingId.toString();
    }

    @Override
    public String dataref() {
        return "/placement/v1/aanmeldingen/" + aanmeldingId;
    }
}
