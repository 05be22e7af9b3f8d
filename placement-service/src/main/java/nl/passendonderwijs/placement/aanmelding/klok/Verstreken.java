package nl.passendonderwijs.placement.aanmelding.klok;

import java.time.LocalDate;
import java.util.UUID;
import nl.passendonderwijs.kit.waarden.Bestuursnummer;
import nl.passendonderwijs.kit.waarden.SoortOnderwijs;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import org.jspecify.annotations.Nullable;

/**
 * An undecided aanmelding of which a term has passed, held by this transaction.
 *
 * @param leidend leading id of the pupil
 * @param eldersIngeschreven whether the pupil was said to be enrolled at another school
 * @param uiterlijk last day of the term
 * @param gevolgVanaf first day of what follows from its end
 */
public record Verstreken(
        UUID aanmelding,
        UUID leerling,
        UUID leidend,
        Bestuursnummer bestuur,
        Vestigingscode vestiging,
        @Nullable SwvCode swv,
        SoortOnderwijs soortOnderwijs,
        boolean eldersIngeschreven,
        LocalDate uiterlijk,
        LocalDate gevolgVanaf) {

    /** What follows holds from another day. */
    public Verstreken vanaf(LocalDate dag) {
        return new Verstreken(
                aanmelding,
                leerling,
                leidend,
                bestuur,
                vestiging,
                swv,
                soortOnderwijs,
                eldersIngeschreven,
                uiterlijk,
                dag);
    }

    /** As events have it. */
    public @Nullable String swvCode() {
        return swv == null ? null : swv.toString();
    }
}
