package nl.passendonderwijs.events.placement;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The school asked the parents for missing data; the beslistermijn stands still (ZP-12).
 *
 * @param aanmeldingId id of the aanmelding
 * @param leerlingId pseudonym of the pupil on this platform
 * @param vestiging code of the vestiging: BRIN and volgnummer
 * @param swv swv of that vestiging for this kind of education, or null when it has none
 * @param verzoekdatum day of the invitation
 * @param hersteldatum last day on which the data are in time
 */
public record AanvullingGevraagd(
        UUID aanmeldingId,
        UUID leerlingId,
        String vestiging,
        @Nullable String swv,
        LocalDate verzoekdatum,
        LocalDate hersteldatum)
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
