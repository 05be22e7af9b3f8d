package nl.passendonderwijs.events.placement;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The bevoegd gezag decided on a bezwaar; a pupil that is admitted after all is told of by LeerlingGeplaatst.
 *
 * @param bezwaarId id of the bezwaar
 * @param leerlingId pseudonym of the pupil on this platform
 * @param vestiging code of the vestiging: BRIN and volgnummer
 * @param swv swv of that vestiging for this kind of education, or null when it has none
 * @param onderwerpsoort what it is about
 * @param onderwerpId id of what it is about
 * @param besluitdatum day of the decision
 * @param uitkomst whether the parents were right
 */
public record BezwaarBeslist(
        UUID bezwaarId,
        UUID leerlingId,
        String vestiging,
        @Nullable String swv,
        String onderwerpsoort,
        UUID onderwerpId,
        LocalDate besluitdatum,
        String uitkomst)
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
