package nl.passendonderwijs.events.placement;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Parents objected to a decision of the bevoegd gezag (BEZ-01, BEZ-02, BEZ-03).
 *
 * @param bezwaarId id of the bezwaar
 * @param leerlingId pseudonym of the pupil on this platform
 * @param vestiging code of the vestiging: BRIN and volgnummer
 * @param swv swv of that vestiging for this kind of education, or null when it has none
 * @param onderwerpsoort what it is about
 * @param onderwerpId id of what it is about
 * @param ontvangstdatum day of receipt
 * @param uiterlijkeBeslisdatum last day on which a decision on it is in time, as things stand
 */
public record BezwaarOntvangen(
        UUID bezwaarId,
        UUID leerlingId,
        String vestiging,
        @Nullable String swv,
        String onderwerpsoort,
        UUID onderwerpId,
        LocalDate ontvangstdatum,
        LocalDate uiterlijkeBeslisdatum)
        implements PlacementEvent {

    @Override
    public String aggregaatId() {
        return bezwaarId.toString();
    }

    @Override
    public String dataref() {
        return "/placement/v1/bezwaren/" + bezwaarId;
    }
}
