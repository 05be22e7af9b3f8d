package nl.passendonderwijs.placement.inschrijving.verwijdering;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.passendonderwijs.kit.waarden.Organisatie;
import nl.passendonderwijs.placement.inzage.Inzage;

/** All verwijderingen; whoever has no relation to one finds nothing. */
public interface Verwijderingen {

    void voegToe(Verwijdering verwijdering, Instant op);

    /** The state after a step; this transaction holds the row of its inschrijving. */
    void bewaar(Verwijdering verwijdering);

    /** The one that is intended; for what follows by itself, whoever acts. */
    Optional<Verwijdering> openVan(UUID inschrijving);

    /** To work with, not to show. */
    Optional<Verwijdering> zoek(UUID leerling, UUID id, Organisatie wie);

    Optional<Verwijdering> bekijk(UUID leerling, UUID id, Inzage inzage);

    /** Of one pupil, which has few; oldest first. */
    List<Verwijdering> bekijk(UUID leerling, Inzage inzage);
}
