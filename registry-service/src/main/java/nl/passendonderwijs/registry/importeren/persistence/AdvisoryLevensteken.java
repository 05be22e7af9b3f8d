package nl.passendonderwijs.registry.importeren.persistence;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import nl.passendonderwijs.kit.jdbc.Sql;
import nl.passendonderwijs.registry.importeren.Levensteken;
import org.jspecify.annotations.Nullable;

/** An advisory lock on a connection of its own, which PostgreSQL releases when the process dies, however it dies. */
@ApplicationScoped
class AdvisoryLevensteken implements Levensteken {

    private static final int GROEP = 0x5357_5631;
    private static final int GELDIG_S = 2;

    private final int nummer = new SecureRandom().nextInt(Integer.MAX_VALUE);
    private @Nullable Connection verbinding;

    @Inject
    AgroalDataSource database;

    @Inject
    Sql sql;

    @Inject
    Clock klok;

    /** Outside the transaction of the caller, for the connection would end with it. */
    @Override
    public synchronized int nummer() {
        verbinding = QuarkusTransaction.suspendingExisting().call(this::metSlot);
        return nummer;
    }

    private Connection metSlot() throws SQLException {
        return verbinding == null || !verbinding.isValid(GELDIG_S) ? neemSlot() : verbinding;
    }

    private Connection neemSlot() throws SQLException {
        var nieuw = database.getConnection();
        try (var slot = nieuw.prepareStatement("SELECT pg_advisory_lock(?, ?)")) {
            slot.setInt(1, GROEP);
            slot.setInt(2, nummer);
            slot.execute();
        }
        return nieuw;
    }

    @Override
    public int ruimOp() {
        return sql.schrijf("""
                UPDATE import SET status = 'MISLUKT', gereed_op = ?, versie = versie + 1,
                    melding = 'De import is afgebroken doordat de dienst stopte; bied het bestand opnieuw aan.'
                WHERE status IN ('WACHT', 'BEZIG') AND NOT EXISTS (
                    SELECT 1 FROM pg_locks
                    WHERE locktype = 'advisory' AND granted AND classid = ? AND objid::bigint = instantie
                      AND database = (SELECT oid FROM pg_database WHERE datname = current_database()))""", klok.instant(), GROEP);
    }
}
