package nl.passendonderwijs.placement.leerling;

import java.time.Instant;
import java.util.Optional;
import nl.passendonderwijs.kit.waarden.Bestuursnummer;
import nl.passendonderwijs.kit.waarden.Leerlingkenmerk;

/** All pupils, found by the key that a bestuur has for them. */
public interface Leerlingen {

    Optional<Leerling> zoek(Bestuursnummer bestuur, Leerlingkenmerk kenmerk);

    /** False when this bestuur has a pupil with this key already, perhaps since a moment ago. */
    boolean voegToe(Leerling leerling, Bestuursnummer bestuur, Leerlingkenmerk kenmerk, Instant op);
}
