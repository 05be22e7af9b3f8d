package nl.passendonderwijs.registry.teldatum;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.passendonderwijs.kit.waarden.Sector;
import nl.passendonderwijs.registry.gedeeld.Opgeslagen;
import org.jspecify.annotations.Nullable;

/** All teldata; a sector has each day once. */
public interface Teldata {

    /** False when the sector has this day already, also when another call adds it at the same time. */
    boolean voegToe(Teldatum teldatum);

    Optional<Teldatum> zoek(Sector sector, LocalDate datum);

    /** Of every sector. */
    List<Teldatum> op(LocalDate datum);

    Optional<Opgeslagen<Teldatum>> zoek(UUID id);

    /** @param na id of the last one of the page before, or null */
    List<Teldatum> pagina(@Nullable UUID na, int aantal);

    /** A planned one whose day has come and that nobody else is at work on; it is ours until the transaction ends. */
    Optional<Teldatum> neemAangebroken(LocalDate vandaag);

    void bereikt(UUID id);
}
