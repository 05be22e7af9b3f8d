package nl.passendonderwijs.events.placement;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A reported child is no longer a thuiszitter (THZ-03).
 *
 * @param thuiszitterId id of the report
 * @param swv swv that looked for a place
 * @param einddatum first day that the child was no longer one
 * @param reden {@code TERUG_OP_SCHOOL}, {@code ANDERE_SCHOOL}, {@code VRIJSTELLING}, {@code VERHUISD} or
 *     {@code GEEN_LEERPLICHT_MEER}
 */
public record ThuiszitterBeeindigd(UUID thuiszitterId, String swv, LocalDate einddatum, String reden)
        implements PlacementEvent {

    @Override
    public String aggregaatId() {
        return thuiszitterId.toString();
    }

    @Override
    public String dataref() {
        return "/placement/v1/thuiszitters/" + thuiszitterId;
    }
}
