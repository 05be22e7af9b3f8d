package nl.passendonderwijs.kit.inbox;

import nl.passendonderwijs.events.DomeinEvent;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** One event as it came in, read and ready for its receiver. */
record Ontvangst<E extends DomeinEvent>(
        ConsumerRecord<String, byte[]> bericht, Eventkop kop, E event, Ontvanger<E> ontvanger) {

    void verwerk() {
        ontvanger.ontvang(event, kop);
    }
}
