package nl.passendonderwijs.registry.importeren;

import java.util.Collection;
import java.util.Set;

/** The keys seen so far in one import; kept in the database, so that a large file needs no memory. */
public interface Sleutels {

    /** At the start of an import: nothing has been seen yet. */
    void begin();

    /** Of these keys, those not seen before; from now on they are. */
    Set<String> onthoud(Collection<String> sleutels);

    /** Of these keys, those seen before. */
    Set<String> gezien(Collection<String> sleutels);
}
