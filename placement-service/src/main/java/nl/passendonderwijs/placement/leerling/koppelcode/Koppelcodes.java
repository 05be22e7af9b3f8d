package nl.passendonderwijs.placement.leerling.koppelcode;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.passendonderwijs.kit.waarden.Bestuursnummer;
import nl.passendonderwijs.placement.inzage.Inzage;

/** All koppelcodes, known by their seal, and the count of wrong ones. */
public interface Koppelcodes {

    /** Ends the one that this bestuur had out for the pupil; false when the same code was drawn before. */
    boolean geefUit(UitgegevenKoppelcode koppelcode, byte[] zegel, Bestuursnummer bestuur, Instant op);

    Optional<UitgegevenKoppelcode> zoek(byte[] zegel);

    /** One of a pupil, for the bestuur that gave it out. */
    Optional<UitgegevenKoppelcode> bekijk(UUID leerling, UUID id, Inzage inzage);

    /** All of a pupil that the bestuur gave out and that are still remembered, oldest first. */
    List<UitgegevenKoppelcode> bekijk(UUID leerling, Inzage inzage);

    /** False when it cannot be used any more, perhaps since a moment ago. */
    boolean verbruik(UUID id, Bestuursnummer bestuur, Instant op, LocalDate vandaag);

    /** How many were wrong since then; until this transaction ends nobody else of this bestuur tries one. */
    int mislukt(Bestuursnummer bestuur, Instant sinds);

    void telMislukking(Bestuursnummer bestuur, Instant op);
}
