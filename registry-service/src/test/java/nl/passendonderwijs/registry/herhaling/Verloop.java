package nl.passendonderwijs.registry.herhaling;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What holds from which day, until the next day that is named; empty where nothing holds. */
final class Verloop<T> {
    private final TreeMap<LocalDate, Optional<T>> vanaf = new TreeMap<>();

    Optional<T> op(LocalDate dag) {
        return Optional.ofNullable(vanaf.floorEntry(dag)).flatMap(Map.Entry::getValue);
    }

    /** The first day after this one on which something else holds, or nothing. */
    Optional<LocalDate> einde(LocalDate dag) {
        return Optional.ofNullable(vanaf.higherKey(dag));
    }

    /** In these days only this holds; what held after them still does. */
    void vervang(LocalDate van, @Nullable LocalDate tot, T inhoud) {
        zet(van, tot, inhoud, tot == null ? Optional.empty() : op(tot));
    }

    /** In these days only this holds, and what held before has ended with them. */
    void volgOp(LocalDate van, @Nullable LocalDate tot, T inhoud) {
        zet(van, tot, inhoud, Optional.empty());
    }

    private void zet(LocalDate van, @Nullable LocalDate tot, T inhoud, Optional<T> daarna) {
        vanaf.subMap(van, tot == null ? LocalDate.MAX : tot).clear();
        vanaf.put(van, Optional.of(inhoud));
        if (tot != null) {
            vanaf.putIfAbsent(tot, daarna);
        }
    }
}
