package nl.passendonderwijs.registry.gedeeld;

import java.time.LocalDate;
import java.util.Optional;

/** Things that can be asked for as they are on a day. */
public interface OpDag<K, T> {
    /** As it is today; else as it was last, or will be first. */
    Optional<Opgeslagen<T>> zoek(K sleutel);

    /** As it is, was or will be on that very day. */
    Optional<Opgeslagen<T>> zoek(K sleutel, LocalDate peildatum);
}
