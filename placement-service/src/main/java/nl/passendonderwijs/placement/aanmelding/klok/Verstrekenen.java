package nl.passendonderwijs.placement.aanmelding.klok;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.passendonderwijs.placement.termijn.Termijnsoort;

/** Aanmeldingen of which a term has passed and nothing was done about it yet. */
public interface Verstrekenen {

    /** Takes the lock on each; what another instance holds is left to it. */
    List<Verstreken> neem(Termijnsoort soort, LocalDate vandaag, int hoogstens);

    /** What follows has been done; the term runs on, and is overdue. */
    void verwerkt(Termijnsoort soort, List<UUID> aanmeldingen);

    /** The pupil is no longer enrolled elsewhere: the clock looks again. */
    void heropen(Termijnsoort soort, UUID leerling);

    /** What follows has been done, and with that the term is over from the day on which it holds; the aanmelding has a step more. */
    void afgerond(Termijnsoort soort, List<UUID> aanmeldingen);

    /** Terms of which nothing follows but that they are over. */
    int sluit(Termijnsoort soort, LocalDate vandaag, int hoogstens);
}
