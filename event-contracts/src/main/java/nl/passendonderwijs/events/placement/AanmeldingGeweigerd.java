package nl.passendonderwijs.events.placement;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The bevoegd gezag refused the pupil, on a ground that the law allows (ZP-07, ZP-08, ZP-16).
 *
 * @param aanmeldingId id of the aanmelding
 * @param leerlingId pseudonym of the pupil on this platform
 * @param vestiging code of the vestiging: BRIN and volgnummer
 * @param swv swv of that vestiging for this kind of education, or null when it has none
 * @param besluitdatum day of the decision
 * @param weigeringsgrond ground of the refusal
 */
public record AanmeldingGeweigerd(
        UUID aanmeldingId,
        UUID leerlingId,
        String vestiging,
        @Nullable String swv,
        LocalDate besluitdatum,
        String weigeringsgrond)
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
