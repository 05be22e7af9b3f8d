package nl.passendonderwijs.placement.inschrijving;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.passendonderwijs.kit.waarden.Organisatie;
import nl.passendonderwijs.placement.inzage.Inzage;
import org.jspecify.annotations.Nullable;

/** All inschrijvingen; whoever has no relation to one finds nothing. */
public interface Inschrijvingen {

    /** False when the pupil has another one on one of its days, perhaps since a moment ago. */
    boolean voegToe(Inschrijving inschrijving, Instant op);

    /**
     * Many at once: each from its first day, or from the day after the pupil was last enrolled; skipping whoever is
     * enrolled today or will be.
     *
     * @return those that were stored, each with the leading id of the pupil
     */
    List<Inschrijving> voegToe(List<Inschrijving> tijdelijke, LocalDate vandaag, Instant op);

    /** The state after a step, of a row that this transaction holds. */
    void bewaar(Inschrijving inschrijving);

    /** Of this pupil, under any of its ids, at whatever school, lasting on or after this day; holds their rows. */
    List<Inschrijving> neemLopende(UUID leerling, LocalDate vanaf);

    /** The one for the time being that follows from this aanmelding and lasts after this day; holds its row. */
    Optional<Inschrijving> neemTijdelijke(UUID aanmelding, LocalDate dag);

    /** To work with, not to show. */
    Optional<Inschrijving> zoek(UUID leerling, UUID id, Organisatie wie);

    /** As {@link #zoek}, after taking the lock on its row. */
    Optional<Inschrijving> neem(UUID leerling, UUID id, Organisatie wie);

    /** To work with: those of a pupil at the caller's bestuur, oldest first. */
    List<Inschrijving> zoek(UUID leerling, Organisatie wie);

    Optional<Inschrijving> bekijk(UUID leerling, UUID id, Inzage inzage);

    List<Inschrijving> bekijk(UUID leerling, @Nullable UUID na, int aantal, int getoond, Inzage inzage);
}
