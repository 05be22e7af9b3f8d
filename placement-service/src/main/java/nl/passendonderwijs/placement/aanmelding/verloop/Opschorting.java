package nl.passendonderwijs.placement.aanmelding.verloop;

import java.time.LocalDate;
import java.util.Optional;
import nl.passendonderwijs.kit.regels.Regel;
import nl.passendonderwijs.kit.waarden.Periode;

/**
 * How long the beslistermijn stands still for missing data (ZP-12): at a bijzondere school from the day of the
 * invitation, at an openbare from the day after (Awb 4:15), until the day the data are complete, or until the time to
 * complete them has passed unused.
 */
@Regel("ZP-12")
final class Opschorting {

    private Opschorting() {}

    /** @param aangevuldOp empty as long as the data are not complete; what comes later than asked no longer counts */
    static Optional<Periode> van(Stap.Aanvullingsverzoek verzoek, Optional<LocalDate> aangevuldOp, boolean openbaar) {
        var begin = openbaar ? verzoek.datum().plusDays(1) : verzoek.datum();
        var ongebruikt = verzoek.hersteldatum().plusDays(1);
        var einde = aangevuldOp.filter(ongebruikt::isAfter).orElse(ongebruikt);
        return begin.isBefore(einde) ? Optional.of(new Periode(begin, einde)) : Optional.empty();
    }
}
