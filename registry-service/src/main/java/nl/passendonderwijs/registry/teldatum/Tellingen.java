package nl.passendonderwijs.registry.teldatum;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.passendonderwijs.kit.waarden.SwvCode;

/** All tellingen; what is in stays as it is. */
public interface Tellingen {

    void voegToe(List<Telling> tellingen);

    /** The latest version. */
    Optional<Telling> zoek(SwvCode swv, LocalDate teldatum);
}
