package nl.passendonderwijs.placement.plek;

import nl.passendonderwijs.kit.waarden.Coordinaat;
import org.jspecify.annotations.Nullable;

/**
 * A distance as the crow flies. From a point that stands for a whole PC4 a tenth of a kilometre is as exact as it gets,
 * so what is shown, compared and judged is the same number.
 *
 * @param tienden tenths of a kilometre
 */
public record Afstand(long tienden) implements Comparable<Afstand> {

    /** Null when either point is unknown. */
    public static @Nullable Afstand tussen(@Nullable Coordinaat een, @Nullable Coordinaat ander) {
        return een == null || ander == null ? null : new Afstand(Math.round(een.afstandKm(ander) * 10));
    }

    public double km() {
        return tienden / 10.0;
    }

    public boolean isVerderDan(int km) {
        return tienden > km * 10L;
    }

    @Override
    public int compareTo(Afstand ander) {
        return Long.compare(tienden, ander.tienden);
    }

    /** As a Dutch text has it: {@code 3,4 km}. */
    @Override
    public String toString() {
        return "%d,%d km".formatted(tienden / 10, tienden % 10);
    }
}
