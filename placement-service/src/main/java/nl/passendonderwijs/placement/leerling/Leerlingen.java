package nl.passendonderwijs.placement.leerling;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.passendonderwijs.kit.waarden.Bestuursnummer;
import nl.passendonderwijs.kit.waarden.Leerlingkenmerk;
import nl.passendonderwijs.placement.inzage.Inzage;

/** All pupils, found by the key that a bestuur has for them; each is answered with its leading id. */
public interface Leerlingen {

    Optional<Leerling> zoek(Bestuursnummer bestuur, Leerlingkenmerk kenmerk);

    /** False when this bestuur has a pupil with this key already, perhaps since a moment ago. */
    boolean voegToe(Leerling leerling, Bestuursnummer bestuur, Leerlingkenmerk kenmerk, Instant op);

    /** A key for a pupil that is known elsewhere; false when this bestuur uses this key already. */
    boolean voegKenmerkToe(Leerling leerling, Bestuursnummer bestuur, Leerlingkenmerk kenmerk, Instant op);

    /** To work with, not to show; any id of a pupil that this bestuur has to do with. */
    Optional<Leerling> zoek(UUID id, Bestuursnummer bestuur);

    /** As {@link #zoek(UUID, Bestuursnummer)}, and nobody else changes it until this transaction ends. */
    Optional<Leerling> neem(UUID id, Bestuursnummer bestuur);

    Optional<Leerlingbeeld> bekijk(UUID id, Inzage inzage);
}
