package nl.passendonderwijs.placement.inschrijving.toets;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.UUID;
import nl.passendonderwijs.kit.waarden.SoortOnderwijs;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import org.jspecify.annotations.Nullable;

/** An inschrijving as it was sent: what is missing or could not be read is null, and the rest is judged all the same. */
public record Inschrijfformulier(
        @Nullable Vestigingscode vestiging,
        @Nullable LocalDate inschrijfdatum,
        @Nullable SoortOnderwijs soortOnderwijs,
        @Nullable Integer leerjaar,
        @Nullable UUID aanmelding,
        @Nullable LocalDate eersteSchooldag) {

    /** Only for a form without faults. */
    public LocalDate dag() {
        return requireNonNull(inschrijfdatum);
    }

    public SoortOnderwijs onderwijs() {
        return requireNonNull(soortOnderwijs);
    }

    public LocalDate teltVanaf() {
        return Teldag.vanaf(dag(), eersteSchooldag);
    }
}
