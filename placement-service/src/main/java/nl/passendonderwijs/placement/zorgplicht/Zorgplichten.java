package nl.passendonderwijs.placement.zorgplicht;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.passendonderwijs.placement.inzage.Inzage;

/** Who carries the zorgplicht for each pupil, through time. */
public interface Zorgplichten {

    /** What follows from all aanmeldingen of this pupil, with the period that runs now. */
    record Stand(UUID leidend, List<Aanspraak> aanspraken, Optional<Zorgplichtperiode> nu) {}

    /** After taking the lock on the pupil, so that two steps at two schools are judged one after the other. */
    Stand neem(UUID leerling);

    /** Ends what runs on that day and begins the next. */
    void wissel(UUID leidend, Drager drager, LocalDate van, Instant op);

    /** What runs under this very id. */
    Optional<Zorgplichtperiode> nu(UUID leerling);

    /** Ends what runs for an id that has gone into another; it then never ran when that day lies before it began. */
    void sluit(UUID samengevoegd, LocalDate tot);

    /** Oldest first; nothing for whoever has nothing to do with the pupil. */
    List<Zorgplichtperiode> bekijk(UUID leerling, Inzage inzage);
}
