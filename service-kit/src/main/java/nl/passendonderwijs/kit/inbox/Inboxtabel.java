package nl.passendonderwijs.kit.inbox;

import io.agroal.api.AgroalDataSource;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** Remembers which events had their effect. */
@Singleton
class Inboxtabel {

    /** Far longer than a broker redelivers; the receivers of state overwrite, so a replay from the start is safe too. */
    private static final Duration BEWAARD = Duration.ofDays(60);

    @Inject
    AgroalDataSource database;

    @Inject
    Clock klok;

    /** Within the transaction of the effects: writes the ids down and answers those that were new. */
    Set<UUID> onthoud(Collection<UUID> ids) {
        try (var verbinding = database.getConnection();
                var opdracht = verbinding.prepareStatement("""
                        INSERT INTO inbox (event_id, ontvangen_op) SELECT unnest(?::uuid[]), ?
                        ON CONFLICT DO NOTHING RETURNING event_id
                        """)) {
            opdracht.setArray(
                    1, verbinding.createArrayOf("uuid", ids.stream().sorted().toArray()));
            opdracht.setTimestamp(2, Timestamp.from(klok.instant()));
            var nieuw = new HashSet<UUID>();
            try (var rijen = opdracht.executeQuery()) {
                while (rijen.next()) {
                    nieuw.add(rijen.getObject(1, UUID.class));
                }
            }
            return nieuw;
        } catch (SQLException fout) {
            throw new IllegalStateException(fout);
        }
    }

    @Scheduled(every = "12h", delayed = "10m")
    void vergeet() {
        try (var verbinding = database.getConnection();
                var opdracht = verbinding.prepareStatement("DELETE FROM inbox WHERE ontvangen_op < ?")) {
            opdracht.setTimestamp(1, Timestamp.from(klok.instant().minus(BEWAARD)));
            opdracht.executeUpdate();
        } catch (SQLException fout) {
            throw new IllegalStateException(fout);
        }
    }
}
