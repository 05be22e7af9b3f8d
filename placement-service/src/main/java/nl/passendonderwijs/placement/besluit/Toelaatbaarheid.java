package nl.passendonderwijs.placement.besluit;

import java.util.Map;
import java.util.Optional;
import nl.passendonderwijs.kit.regels.Regel;
import nl.passendonderwijs.kit.uitkomst.Fout;
import nl.passendonderwijs.kit.uitkomst.Weigering;
import nl.passendonderwijs.kit.waarden.SoortOnderwijs;
import nl.passendonderwijs.placement.motivering.Toetsing;

/** May the pupil be admitted without a toelaatbaarheidsverklaring? Not to sbo, so, vso or pro (ZP-14). */
@Regel("ZP-14")
public final class Toelaatbaarheid {

    private static final String REGEL = "ZP-14";

    private Toelaatbaarheid() {}

    public static Optional<Weigering> bezwaar(SoortOnderwijs soort) {
        return vraagtVerklaring(soort)
                ? Optional.of(Weigering.staat(
                        REGEL,
                        "Toelating tot %s kan alleen met een geldige toelaatbaarheidsverklaring.".formatted(soort),
                        Fout.regel(
                                REGEL,
                                "Er is geen toelaatbaarheidsverklaring;"
                                        + " het platform geeft ze in deze versie nog niet uit.")))
                : Optional.empty();
    }

    static Toetsing motiveer(SoortOnderwijs soort) {
        return Toetsing.van(
                REGEL,
                "Is een toelaatbaarheidsverklaring nodig?",
                vraagtVerklaring(soort),
                Map.of("soortOnderwijs", soort.name()));
    }

    private static boolean vraagtVerklaring(SoortOnderwijs soort) {
        return switch (soort) {
            case SBO, SO, VSO, PRO -> true;
            case BAO, VO -> false;
        };
    }
}
