package nl.passendonderwijs.registry.importeren.verslag;

import java.util.List;
import java.util.UUID;

/** What each import left out and changed. */
public interface Importverslagen {

    void bewaarAfwijzingen(UUID importId, Verslag verslag);

    void bewaarWijzigingen(UUID importId, Verslag verslag);

    /** In the order of the file, after a line. */
    List<Afwijzing> afwijzingen(UUID importId, long naRegel, int aantal);

    /** In the order of the keys, after a key; empty is before all. */
    List<Wijziging> wijzigingen(UUID importId, String naSleutel, int aantal);
}
