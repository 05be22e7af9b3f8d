package nl.passendonderwijs.placement.leerling.koppelcode;

import java.time.LocalDate;
import java.util.Optional;
import nl.passendonderwijs.kit.uitkomst.Fout;
import org.jspecify.annotations.Nullable;

/**
 * How long a koppelcode can be used: up to and including its last day, so that a letter can name it.
 *
 * @param laatsteDag a day in the Netherlands
 */
public record Koppelcodetermijn(LocalDate laatsteDag) {

    /** @param dagen after the day on which the code is given out */
    static Koppelcodetermijn vanaf(LocalDate uitgifte, int dagen) {
        return new Koppelcodetermijn(uitgifte.plusDays(dagen));
    }

    /** @param gevraagd days that the school asks, null for as long as may be */
    static Optional<Fout> toets(@Nullable Integer gevraagd, Koppelregels regels) {
        return gevraagd == null || gevraagd >= 1 && gevraagd <= regels.dagen()
                ? Optional.empty()
                : Optional.of(Fout.veld(
                        "dagen",
                        "buiten-bereik",
                        "Een koppelcode geldt 1 tot en met %d dagen.".formatted(regels.dagen())));
    }

    boolean geldtOp(LocalDate dag) {
        return !dag.isAfter(laatsteDag);
    }
}
