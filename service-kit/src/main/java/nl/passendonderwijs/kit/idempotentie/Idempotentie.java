package nl.passendonderwijs.kit.idempotentie;

import io.agroal.api.AgroalDataSource;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** Remembers which key led to which resource, for at least a day; never what was in the body. */
@ApplicationScoped
public class Idempotentie {

    private static final Duration BEWAARD = Duration.ofDays(2);

    @Inject
    AgroalDataSource database;

    @Inject
    Clock klok;

    /** What is known of a key. */
    public sealed interface Eerder {
        record ZelfdeInhoud(Vastlegging vastlegging) implements Eerder {}

        record AndereInhoud() implements Eerder {}
    }

    public Optional<Eerder> zoek(Idempotentiesleutel sleutel) {
        try (var verbinding = database.getConnection();
                var vraag = verbinding.prepareStatement("""
                        SELECT inhoud, bron, nieuw FROM idempotentie
                        WHERE organisatie = ? AND client = ? AND operatie = ? AND sleutel = ?
                        """)) {
            vul(vraag, sleutel);
            try (var rij = vraag.executeQuery()) {
                return rij.next()
                        ? Optional.of(vergelijk(
                                sleutel, rij.getBytes(1), new Vastlegging(rij.getString(2), rij.getBoolean(3))))
                        : Optional.empty();
            }
        } catch (SQLException fout) {
            throw new IllegalStateException(fout);
        }
    }

    /** Within the transaction of the change; false when another call with this key was first. */
    public boolean onthoud(Idempotentiesleutel sleutel, Vastlegging vastlegging) {
        try (var verbinding = database.getConnection();
                var opdracht = verbinding.prepareStatement("""
                        INSERT INTO idempotentie (organisatie, client, operatie, sleutel, inhoud, bron, nieuw, gemaakt_op)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
                        """)) {
            vul(opdracht, sleutel);
            opdracht.setBytes(5, sleutel.inhoud());
            opdracht.setString(6, vastlegging.bron());
            opdracht.setBoolean(7, vastlegging.nieuw());
            opdracht.setTimestamp(8, Timestamp.from(klok.instant()));
            return opdracht.executeUpdate() == 1;
        } catch (SQLException fout) {
            throw new IllegalStateException(fout);
        }
    }

    @Scheduled(every = "1h", delayed = "5m")
    void vergeet() {
        try (var verbinding = database.getConnection();
                var opdracht = verbinding.prepareStatement("DELETE FROM idempotentie WHERE gemaakt_op < ?")) {
            opdracht.setTimestamp(1, Timestamp.from(klok.instant().minus(BEWAARD)));
            opdracht.executeUpdate();
        } catch (SQLException fout) {
            throw new IllegalStateException(fout);
        }
    }

    private static Eerder vergelijk(Idempotentiesleutel sleutel, byte[] inhoud, Vastlegging vastlegging) {
        return MessageDigest.isEqual(inhoud, sleutel.inhoud())
                ? new Eerder.ZelfdeInhoud(vastlegging)
                : new Eerder.AndereInhoud();
    }

    private static void vul(PreparedStatement opdracht, Idempotentiesleutel sleutel) throws SQLException {
        opdracht.setString(1, sleutel.organisatie());
        opdracht.setString(2, sleutel.client());
        opdracht.setString(3, sleutel.operatie());
        opdracht.setString(4, sleutel.sleutel());
    }
}
