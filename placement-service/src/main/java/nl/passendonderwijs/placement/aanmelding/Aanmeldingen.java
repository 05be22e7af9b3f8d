package nl.passendonderwijs.placement.aanmelding;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.passendonderwijs.kit.waarden.Leerlingkenmerk;
import nl.passendonderwijs.kit.waarden.Organisatie;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.placement.aanmelding.verloop.Statuscode;
import nl.passendonderwijs.placement.inzage.Inzage;
import org.jspecify.annotations.Nullable;

/** All aanmeldingen; whoever has no relation to one finds nothing. */
public interface Aanmeldingen {

    /**
     * Which ones, by page.
     *
     * @param na the last id of the page before
     * @param aantal how many at most
     * @param getoond how many of these the caller gets to see
     */
    record Vraag(
            @Nullable Vestigingscode vestiging,
            @Nullable Statuscode status,
            @Nullable UUID leerling,
            @Nullable Leerlingkenmerk kenmerk,
            @Nullable UUID na,
            int aantal,
            int getoond) {

        /** All of one pupil. */
        static Vraag van(UUID leerling) {
            return new Vraag(null, null, leerling, null, null, Integer.MAX_VALUE, Integer.MAX_VALUE);
        }
    }

    /** False when the pupil has an undecided one of this kind at this vestiging, also one that came at the same time. */
    boolean voegToe(Aanmelding aanmelding, Instant op);

    /** The undecided one of the same pupil at the same vestiging for the same kind of education. */
    Optional<UUID> onbeslistNaast(Aanmelding aanmelding);

    /** To work with, not to show: leaves no trace in the processing log. */
    Optional<Aanmelding> zoek(UUID id, Organisatie wie);

    /** As {@link #zoek}, after taking the lock on its row. */
    Optional<Aanmelding> neem(UUID id, Organisatie wie);

    Optional<Aanmelding> bekijk(UUID id, Inzage inzage);

    List<Aanmelding> bekijk(Vraag vraag, Inzage inzage);

    /** The state after a step, of a row that this transaction holds. */
    void bewaar(Aanmelding aanmelding);

    /** What it shows changed without a step of its own: whoever saw it before must look again. */
    void vernieuw(UUID id);
}
