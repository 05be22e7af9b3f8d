package nl.passendonderwijs.placement.bezwaar.regel;

import java.time.LocalDate;
import java.util.Optional;
import nl.passendonderwijs.kit.regels.Regel;
import nl.passendonderwijs.kit.uitkomst.Fout;
import nl.passendonderwijs.placement.bezwaar.Bezwaar;
import nl.passendonderwijs.placement.bezwaar.verloop.Bezwaarstap;
import nl.passendonderwijs.placement.bezwaar.verloop.NietGehoord;
import nl.passendonderwijs.placement.motivering.Waarschuwing;
import org.jspecify.annotations.Nullable;

/**
 * No decision without hearing the parents (WPO 63(3), Inrichtingsbesluit 15). An openbaar bestuur in po decides under
 * the Awb, which lets it leave out the hearing for a reason that it must name (Awb 7:2, 7:3).
 */
@Regel({"BEZ-01", "BEZ-02", "BEZ-03"})
public final class Hoorplicht {

    private Hoorplicht() {}

    /** What stands in the way of this decision. */
    public static Optional<Fout> ontbreekt(Bezwaar bezwaar, Bezwaarstap.Beslissing beslissing) {
        if (bezwaar.gehoordOp() != null || beslissing.nietGehoord() != null) {
            return Optional.empty();
        }
        var route = bezwaar.route();
        return Optional.of(Fout.regel(
                route.regel(),
                kentUitzondering(route)
                        ? "Er is geen hoorzitting vastgelegd, en geen reden om daarvan af te zien."
                        : "Er is geen hoorzitting vastgelegd."));
    }

    /** A reason to leave out the hearing where the law knows none is a fault. */
    public static Optional<Fout> fout(Bezwaar bezwaar, @Nullable NietGehoord reden) {
        return reden == null || kentUitzondering(bezwaar.route())
                ? Optional.empty()
                : Optional.of(Fout.veld(
                        "nietGehoord",
                        bezwaar.route().regel(),
                        "Alleen een openbaar bestuur in het po mag van horen afzien."));
    }

    public static Optional<Waarschuwing> bevinding(Bezwaar bezwaar, LocalDate besluitdatum) {
        var gehoord = bezwaar.gehoordOp();
        return gehoord == null || !besluitdatum.isBefore(gehoord)
                ? Optional.empty()
                : Optional.of(new Waarschuwing(
                        "beslist-voor-hoorzitting",
                        bezwaar.route().regel(),
                        "Op het bezwaar is beslist voor de hoorzitting van %s.".formatted(gehoord)));
    }

    private static boolean kentUitzondering(Bezwaarroute route) {
        return switch (route) {
            case OPENBAAR -> true;
            case BIJZONDER, VOORTGEZET -> false;
        };
    }
}
