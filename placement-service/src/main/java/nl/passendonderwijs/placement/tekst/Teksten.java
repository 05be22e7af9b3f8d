package nl.passendonderwijs.placement.tekst;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Free texts about pupils, unreadable in the database. */
public interface Teksten {

    void bewaar(UUID id, UUID leerling, String tekst, Instant op);

    Map<UUID, String> lees(Collection<UUID> ids);
}
