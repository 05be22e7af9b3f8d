package nl.passendonderwijs.kit.outbox;

import io.opentelemetry.api.trace.Span;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.passendonderwijs.events.DomeinEvent;
import nl.passendonderwijs.kit.jdbc.Sql;
import nl.passendonderwijs.kit.jdbc.Tabel;
import nl.passendonderwijs.kit.waarden.UuidV7;

/** Publishes events by writing them down in the transaction of the change; the {@link Relay} brings them to Kafka. */
@ApplicationScoped
public class Outbox {

    /** Rows get their number in the order of the list. */
    private static final Tabel<Regel> TABEL = Tabel.<Regel>van("outbox", "id")
            .met("event_id", "uuid", Regel::eventId)
            .met("topic", regel -> regel.event().topic())
            .met("sleutel", regel -> regel.event().aggregaatId())
            .met("type", regel -> regel.event().type())
            .met("tijd", "timestamptz", regel -> regel.tijd().toString())
            .met("kop", Regel::kop)
            .met("inhoud", Regel::inhoud);

    @Inject
    Sql sql;

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
        TABEL.voegToe(sql, events.stream().map(this::regel).toList());
        transactie.registerInterposedSynchronization(new NaAfloop());
    }

    private Regel regel(DomeinEvent event) {
        var kop = schrijver.kop(event, Span.current().getSpanContext());
        return new Regel(UuidV7.nieuw(klok), event, klok.instant(), kop, schrijver.inhoud(event));
    }

    /** An event as it is written down. */
    private record Regel(UUID eventId, DomeinEvent event, Instant tijd, String kop, String inhoud) {}

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
