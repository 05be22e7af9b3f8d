package nl.passendonderwijs.placement.inschrijving.schorsing;

import java.time.LocalDate;
import java.util.Optional;
import nl.passendonderwijs.kit.regels.Regel;
import nl.passendonderwijs.kit.uitkomst.Fout;
import org.jspecify.annotations.Nullable;

/** A schorsing lasts one week at most, its first and last day included (SCH-01). */
@Regel("SCH-01")
public final class Schorsingsduur {

    private static final String REGEL = "SCH-01";
    private static final String VELD = "einddatum";
    private static final int WEEK = 7;

    private Schorsingsduur() {}

    public static Optional<Fout> toets(@Nullable LocalDate begindatum, @Nullable LocalDate einddatum) {
        if (begindatum == null || einddatum == null) {
            return Optional.empty();
        }
        if (einddatum.isBefore(begindatum)) {
            return Optional.of(Fout.veld(VELD, "voor-begin", "De laatste dag ligt voor de eerste."));
        }
        return einddatum.isBefore(begindatum.plusDays(WEEK))
                ? Optional.empty()
                : Optional.of(Fout.veld(VELD, REGEL, "Schorsen kan ten hoogste een week."));
    }
}
