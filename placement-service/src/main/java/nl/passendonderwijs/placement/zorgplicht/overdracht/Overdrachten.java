package nl.passendonderwijs.placement.zorgplicht.overdracht;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.passendonderwijs.kit.waarden.Organisatie;
import nl.passendonderwijs.placement.inzage.Inzage;
import org.jspecify.annotations.Nullable;

/** All offers; those who offer and those who are asked find theirs, nobody else finds any. */
public interface Overdrachten {

    /**
     * Which ones, by page.
     *
     * @param aanmelding only of this one, null: any
     * @param aantal how many at most
     * @param getoond how many of these the caller gets to see
     */
    record Vraag(
            @Nullable UUID aanmelding,
            Overdrachtstatus.@Nullable Code status,
            @Nullable UUID na,
            int aantal,
            int getoond) {

        /** All about one aanmelding. */
        public static Vraag van(UUID aanmelding) {
            return new Vraag(aanmelding, null, null, Integer.MAX_VALUE, Integer.MAX_VALUE);
        }
    }

    /** False when this aanmelding has an open offer already. */
    boolean voegToe(Overdracht overdracht);

    /** To work with, not to show. */
    Optional<Overdracht> zoek(UUID id, Organisatie wie);

    /** After taking the lock on the aanmelding and then on the offer. */
    Optional<Overdracht> neem(UUID id, Organisatie wie);

    /** The one of this aanmelding that waits for an answer; the caller has the lock on the aanmelding. */
    Optional<Overdracht> neemOpen(UUID aanmelding);

    /** The state after a step, of a row that this transaction holds. */
    void bewaar(Overdracht overdracht);

    Optional<Overdracht> bekijk(UUID id, Inzage inzage);

    List<Overdracht> bekijk(Vraag vraag, Inzage inzage);
}
