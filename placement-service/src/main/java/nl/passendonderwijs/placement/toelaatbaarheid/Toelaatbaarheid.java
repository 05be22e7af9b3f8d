package nl.passendonderwijs.placement.toelaatbaarheid;

import java.util.Map;
import java.util.Optional;
import nl.passendonderwijs.kit.regels.Regel;
import nl.passendonderwijs.kit.uitkomst.Fout;
import nl.passendonderwijs.kit.uitkomst.Weigering;
import nl.passendonderwijs.kit.waarden.SoortOnderwijs;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.placement.motivering.Toetsing;
import nl.passendonderwijs.placement.termijn.Wachtgrond;
import org.jspecify.annotations.Nullable;

/**
 * May the pupil be admitted without a toelaatbaarheidsverklaring? Not to sbo, so, vso or pro (ZP-14), and until then no
 * term places it there by itself (ZP-11). The platform issues no verklaringen yet: nobody has one.
 */
@Regel({"ZP-14", "ZP-11"})
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

    /**
     * What stands in the way of a placement by law; only the age does that elsewhere.
     *
     * @param swv of the school; so and vso outside every swv are of instellingen, which need no verklaring (MEM-03)
     */
    public static Optional<Wachtgrond> wachtOp(SoortOnderwijs soort, @Nullable SwvCode swv) {
        boolean instelling = swv == null && (soort == SoortOnderwijs.SO || soort == SoortOnderwijs.VSO);
        return vraagtVerklaring(soort) && !instelling
                ? Optional.of(Wachtgrond.TOELAATBAARHEIDSVERKLARING)
                : Optional.empty();
    }

    public static Toetsing motiveer(SoortOnderwijs soort) {
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
