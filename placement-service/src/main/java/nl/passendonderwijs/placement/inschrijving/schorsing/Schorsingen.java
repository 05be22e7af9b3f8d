package nl.passendonderwijs.placement.inschrijving.schorsing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.passendonderwijs.kit.waarden.Organisatie;
import nl.passendonderwijs.placement.inzage.Inzage;
import org.jspecify.annotations.Nullable;

/** All schorsingen; whoever has no relation to one finds nothing. */
public interface Schorsingen {

    /** False when it shares a day with another one of the same inschrijving. */
    boolean voegToe(Schorsing schorsing, Instant op);

    /** The state after a step; this transaction holds the row of its inschrijving. */
    void bewaar(Schorsing schorsing);

    /** Those of an inschrijving that last after this day; for what follows by itself, whoever acts. */
    List<Schorsing> na(UUID inschrijving, LocalDate dag);

    /** To work with, not to show. */
    Optional<Schorsing> zoek(UUID leerling, UUID id, Organisatie wie);

    Optional<Schorsing> bekijk(UUID leerling, UUID id, Inzage inzage);

    List<Schorsing> bekijk(UUID leerling, @Nullable UUID na, int aantal, int getoond, Inzage inzage);
}
