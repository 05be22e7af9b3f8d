package nl.passendonderwijs.registry.gebiedswijziging;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.passendonderwijs.registry.gedeeld.Mutatie;
import org.jspecify.annotations.Nullable;

/** All changes of areas, newest first. */
public interface Gebiedswijzigingen {
    /** Writes it down, with what it brought about in this transaction. */
    void legVast(Mutatie mutatie, Gebiedswijziging wijziging);

    Optional<Vastgesteld> zoek(UUID id);

    /** @param na id of the last one of the page before, or null */
    List<Vastgesteld> pagina(@Nullable UUID na, int aantal);
}
