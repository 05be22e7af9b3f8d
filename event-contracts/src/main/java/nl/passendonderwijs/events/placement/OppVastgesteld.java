package nl.passendonderwijs.events.placement;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The bevoegd gezag adopted an ontwikkelingsperspectief, or adjusted it in a next version (OPP-02, OPP-04).
 *
 * @param oppId id of the ontwikkelingsperspectief
 * @param leerlingId pseudonym of the pupil on this platform
 * @param vestiging code of the vestiging: BRIN and volgnummer
 * @param swv swv of that vestiging for this kind of education, or null when it has none
 * @param vaststellingsdatum day on which this version was adopted
 * @param versie 1 for the first version, one more for each bijstelling
 * @param begindatum day on which the first version was adopted
 */
public record OppVastgesteld(
        UUID oppId,
        UUID leerlingId,
        String vestiging,
        @Nullable String swv,
        LocalDate vaststellingsdatum,
        int versie,
        LocalDate begindatum)
        implements PlacementEvent {

    @Override
    public String aggregaatId() {
        return oppId.toString();
    }

    @Override
    public String dataref() {
        return "/placement/v1/leerlingen/%s/opp/%s".formatted(leerlingId, oppId);
    }
}
