package nl.passendonderwijs.kit.outbox;

import java.time.Instant;
import java.util.UUID;

/** One event that waits for the broker. */
record Outboxrij(
        long id, UUID eventId, String topic, String sleutel, String type, Instant tijd, String kop, String inhoud) {}
