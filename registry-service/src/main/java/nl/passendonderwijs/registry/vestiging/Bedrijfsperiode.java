package nl.passendonderwijs.registry.vestiging;

import java.time.LocalDate;
import java.time.Month;
import nl.passendonderwijs.kit.waarden.Periode;

/**
 * When a vestiging is in bedrijf.
 *
 * @param begindatumBekend false when the first day is assumed, because the source has none
 */
public record Bedrijfsperiode(Periode periode, boolean begindatumBekend) {

    public static Bedrijfsperiode sinds(LocalDate aangenomen) {
        return new Bedrijfsperiode(Periode.vanaf(aangenomen), false);
    }

    /** Until 1 August after the last 1 October on which it had pupils. */
    public static Bedrijfsperiode gesloten(LocalDate aangenomen, int laatsteJaar) {
        return new Bedrijfsperiode(new Periode(aangenomen, LocalDate.of(laatsteJaar + 1, Month.AUGUST, 1)), false);
    }
}
