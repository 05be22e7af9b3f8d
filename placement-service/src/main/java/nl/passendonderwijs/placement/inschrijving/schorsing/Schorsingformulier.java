package nl.passendonderwijs.placement.inschrijving.schorsing;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A schorsing as it was sent: what is missing or could not be read is null, and the rest is judged all the same. */
public record Schorsingformulier(
        @Nullable UUID inschrijving,
        @Nullable LocalDate begindatum,
        @Nullable LocalDate einddatum,
        @Nullable String motivering,
        @Nullable LocalDate inspectiemeldingsdatum) {

    /** Only for a form without faults. */
    LocalDate begin() {
        return requireNonNull(begindatum);
    }

    LocalDate einde() {
        return requireNonNull(einddatum);
    }
}
