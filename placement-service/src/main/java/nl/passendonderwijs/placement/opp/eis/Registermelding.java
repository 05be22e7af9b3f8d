package nl.passendonderwijs.placement.opp.eis;

import java.time.LocalDate;
import nl.passendonderwijs.kit.regels.Regel;
import nl.passendonderwijs.kit.waarden.SoortOnderwijs;
import nl.passendonderwijs.placement.opp.verloop.Oppverloop;
import org.jspecify.annotations.Nullable;

/**
 * What a bao school reports to the national register about an ontwikkelingsperspectief: its first and its last day.
 *
 * @param melden false for other education, which reports nothing of this
 * @param begindatum null while none was adopted
 * @param einddatum null while it holds
 */
@Regel("OPP-07")
public record Registermelding(
        boolean melden,
        @Nullable LocalDate begindatum,
        @Nullable LocalDate einddatum) {

    public static Registermelding van(SoortOnderwijs soort, Oppverloop verloop) {
        var versies = verloop.versiedatums();
        var begin = versies.isEmpty() ? null : versies.getFirst();
        var einde = verloop.einde().orElse(null);
        return new Registermelding(soort == SoortOnderwijs.BAO && begin != null, begin, begin == null ? null : einde);
    }
}
