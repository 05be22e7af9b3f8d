package nl.passendonderwijs.kit.inbox;

import nl.passendonderwijs.events.DomeinEvent;

/**
 * What a service does with one kind of event. Runs in the transaction that also remembers the event, so its effect
 * happens once; an exception undoes it.
 */
public interface Ontvanger<E extends DomeinEvent> {

    Class<E> soort();

    void ontvang(E event, Eventkop kop);
}
