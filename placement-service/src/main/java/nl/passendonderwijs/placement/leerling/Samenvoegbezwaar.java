package nl.passendonderwijs.placement.leerling;

import java.util.Optional;
import java.util.UUID;
import nl.passendonderwijs.kit.uitkomst.Weigering;
import nl.passendonderwijs.kit.waarden.Bestuursnummer;

/** Another feature that may keep two ids from becoming one pupil, within the transaction that would join them. */
public interface Samenvoegbezwaar {

    /** @param wie hears of its own cases by id, and of those of others only that they exist */
    Optional<Weigering> tegen(UUID een, UUID ander, Bestuursnummer wie);
}
