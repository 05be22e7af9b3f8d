package nl.passendonderwijs.placement.thuiszitter.melding;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.passendonderwijs.kit.waarden.Organisatie;

/** Who may report which pupil. */
public interface Meldgronden {

    /** Empty when there is no such pupil, or it is unknown to the bestuur of the caller. */
    Optional<Meldgrond> zoek(UUID leerling, Organisatie wie, LocalDate dag);
}
