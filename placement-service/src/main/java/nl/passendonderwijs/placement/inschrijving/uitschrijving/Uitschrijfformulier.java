package nl.passendonderwijs.placement.inschrijving.uitschrijving;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import nl.passendonderwijs.placement.inschrijving.status.Einde;
import nl.passendonderwijs.placement.inschrijving.status.Uitschrijfreden;
import nl.passendonderwijs.placement.inschrijving.toets.Teldag;
import org.jspecify.annotations.Nullable;

/** An uitschrijving as it was sent: what is missing or could not be read is null. */
public record Uitschrijfformulier(
        @Nullable LocalDate uitschrijfdatum,
        @Nullable Uitschrijfreden reden,
        @Nullable LocalDate laatsteSchooldag) {

    /** Only for a form without faults. */
    Einde einde() {
        var dag = requireNonNull(uitschrijfdatum);
        return new Einde(dag, Teldag.tot(dag, laatsteSchooldag), requireNonNull(reden));
    }
}
