package nl.passendonderwijs.events.placement;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A school received a written aanmelding; the zorgplicht clocks run (ZP-02, ZP-10).
 *
 * @param aanmeldingId id of the aanmelding
 * @param leerlingId pseudonym of the pupil on this platform
 * @param vestiging code of the vestiging applied at
 * @param swv swv of that vestiging for this kind of education, or null when it has none
 * @param soortOnderwijs {@code BAO}, {@code SBO}, {@code SO}, {@code VSO}, {@code VO} or {@code PRO}
 * @param ontvangstdatum day of receipt, from which the terms are counted
 * @param gewensteStartdatum first school day the parents ask for
 * @param uiterlijkeBeslisdatum last day of the beslistermijn
 */
public record LeerlingAangemeld(
        UUID aanmeldingId,
        UUID leerlingId,
        String vestiging,
        @Nullable String swv,
        String soortOnderwijs,
        LocalDate ontvangstdatum,
        LocalDate gewensteStartdatum,
        LocalDate uiterlijkeBeslisdatum)
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
