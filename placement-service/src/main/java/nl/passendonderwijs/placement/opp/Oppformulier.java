package nl.passendonderwijs.placement.opp;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import nl.passendonderwijs.kit.waarden.SoortOnderwijs;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import org.jspecify.annotations.Nullable;

/** The start of an ontwikkelingsperspectief as it was sent; what is missing or could not be read is null. */
public record Oppformulier(
        @Nullable Vestigingscode vestiging,
        @Nullable SoortOnderwijs soortOnderwijs,
        @Nullable LocalDate inschrijfdatum,
        @Nullable LocalDate plaatsingsdatum,
        @Nullable Boolean extraOndersteuning,
        @Nullable Boolean alleenLwoo) {

    /** Only for a form without faults. */
    Oppbegin begin() {
        return new Oppbegin(
                requireNonNull(vestiging),
                requireNonNull(soortOnderwijs),
                null,
                requireNonNull(inschrijfdatum),
                plaatsingsdatum,
                requireNonNull(extraOndersteuning),
                Boolean.TRUE.equals(alleenLwoo));
    }
}
