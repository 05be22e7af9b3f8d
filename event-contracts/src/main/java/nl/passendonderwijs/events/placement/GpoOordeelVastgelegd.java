package nl.passendonderwijs.events.placement;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The geschillencommissie passend onderwijs gave its oordeel, which does not bind (GPO-02).
 *
 * @param gpoZaakId id of the case
 * @param leerlingId pseudonym of the pupil on this platform
 * @param vestiging code of the vestiging: BRIN and volgnummer
 * @param swv swv of that vestiging for this kind of education, or null when it has none
 * @param onderwerpsoort what it is about
 * @param onderwerpId id of what it is about
 * @param oordeeldatum day of the oordeel
 * @param uitkomst what the commissie found
 */
public record GpoOordeelVastgelegd(
        UUID gpoZaakId,
        UUID leerlingId,
        String vestiging,
        @Nullable String swv,
        String onderwerpsoort,
        UUID onderwerpId,
        LocalDate oordeeldatum,
        String uitkomst)
        implements PlacementEvent {

    @Override
    public String aggregaatId() {
        return gpoZaakId.toString();
    }

    @Override
    public String dataref() {
        return "/placement/v1/gpo-zaken/" + gpoZaakId;
    }
}
