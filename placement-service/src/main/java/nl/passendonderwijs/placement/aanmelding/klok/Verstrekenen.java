package nl.passendonderwijs.placement.aanmelding.klok;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.passendonderwijs.placement.termijn.Termijnsoort;

/** Aanmeldingen of which a term has passed and nothing was done about it yet. */
public interface Verstrekenen {

    /**
     * The longest past first, and of those of one day what the parents prefer (ZP-04). Takes the lock on each; what
     * another instance holds is left to it.
     */
    List<Verstreken> neem(Termijnsoort soort, LocalDate vandaag, int hoogstens);

    /** Only of this aanmelding, on which the caller has the lock. */
    List<Verstreken> neem(Termijnsoort soort, UUID aanmelding, LocalDate dag);

    /** What follows has been done; the term runs on, and is overdue. */
    void verwerkt(Termijnsoort soort, List<UUID> aanmeldingen);

    /** Nothing can follow while the pupil is enrolled; the clock looks again after the last day, when that is known. */
    void overgeslagen(Termijnsoort soort, List<UUID> aanmeldingen, LocalDate vandaag);

    /** From this day the pupil is no longer enrolled elsewhere: the clock looks again. */
    void heropen(Termijnsoort soort, UUID leerling, LocalDate dag);

    /**
     * What follows has been done, and with that the term is over; the aanmelding has a step more.
     *
     * @param vanaf the day from which it holds, by aanmelding
     */
    void afgerond(Termijnsoort soort, Map<UUID, LocalDate> vanaf);
}
