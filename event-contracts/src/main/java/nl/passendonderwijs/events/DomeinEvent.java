package nl.passendonderwijs.events;

import org.jspecify.annotations.Nullable;

/** A fact one service tells the others: codes, dates and figures, never anything that names a person (PRIV-11). */
public interface DomeinEvent {

    /** Id of the thing the fact is about: the CloudEvents {@code subject} and the Kafka key, so its order is kept. */
    String aggregaatId();

    /** The CloudEvents {@code type}, e.g. {@code nl.passend-onderwijs.leerling-geplaatst.v1}. */
    default String type() {
        return Eventsoort.van(getClass()).type();
    }

    /** The Kafka topic this event goes to. */
    default String topic() {
        return Eventsoort.van(getClass()).topic();
    }

    /** Filter attribute: code of the one samenwerkingsverband this fact is about, or null when there is no such one. */
    default @Nullable String swv() {
        return null;
    }

    /** Filter attribute: code (BRIN and volgnummer) of the one vestiging this fact is about, or null. */
    default @Nullable String vestiging() {
        return null;
    }

    /** Where the resource that the fact is about can be read, as a path at the gateway; null when it has no page. */
    default @Nullable String dataref() {
        return null;
    }
}
