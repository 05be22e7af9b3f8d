package nl.passendonderwijs.kit.outbox;

import io.agroal.api.AgroalDataSource;
import io.opentelemetry.api.trace.Span;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import nl.passendonderwijs.events.DomeinEvent;
import nl.passendonderwijs.kit.waarden.UuidV7;

/** Publishes events by writing them down in the transaction of the change; the {@link Relay} brings them to Kafka. */
@ApplicationScoped
public class Outbox {

    private static final String INVOEGEN = """
            INSERT INTO outbox (event_id, topic, sleutel, type, tijd, kop, inhoud) VALUES (?, ?, ?, ?, ?, ?, ?)
            """;

    @Inject
    AgroalDataSource database;

    @Inject
    TransactionSynchronizationRegistry transactie;

    @Inject
    Eventschrijver schrijver;

    @Inject
    Wekker wekker;

    @Inject
    Clock klok;

    public void publiceer(DomeinEvent event) {
        publiceer(List.of(event));
    }

    /** Must be called within the transaction of the change that the events tell. */
    public void publiceer(List<? extends DomeinEvent> events) {
        if (events.isEmpty()) {
            return;
        }
        if (transactie.getTransactionStatus() != Status.STATUS_ACTIVE) {
            throw new IllegalStateException("an event is published within the transaction of its change");
        }
        schrijf(events);
        transactie.registerInterposedSynchronization(new NaAfloop());
    }

    private void schrijf(List<? extends DomeinEvent> events) {
        try (var verbinding = database.getConnection();
                var opdracht = verbinding.prepareStatement(INVOEGEN)) {
            for (var event : events) {
                vul(opdracht, event);
                opdracht.addBatch();
            }
            opdracht.executeBatch();
        } catch (SQLException fout) {
            throw new IllegalStateException(fout);
        }
    }

    private void vul(PreparedStatement opdracht, DomeinEvent event) throws SQLException {
        opdracht.setObject(1, UuidV7.nieuw(klok));
        opdracht.setString(2, event.topic());
        opdracht.setString(3, event.aggregaatId());
        opdracht.setString(4, event.type());
        opdracht.setTimestamp(5, Timestamp.from(klok.instant()));
        opdracht.setString(6, schrijver.kop(event, Span.current().getSpanContext()));
        opdracht.setString(7, schrijver.inhoud(event));
    }

    private final class NaAfloop implements Synchronization {

        @Override
        public void beforeCompletion() {}

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                wekker.wek();
            }
        }
    }
}
