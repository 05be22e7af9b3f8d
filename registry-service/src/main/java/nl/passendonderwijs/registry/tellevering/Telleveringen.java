package nl.passendonderwijs.registry.tellevering;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.registry.telling.Telwaarde;

/** All deliveries of counts, and what they are held against. */
public interface Telleveringen {

    /** Empty when the register does not know the vestiging; outside its days in bedrijf its last known state. */
    Optional<Telplaats> plaats(Vestigingscode vestiging, LocalDate teldatum, Telinzage inzage);

    /** Keeps other deliveries and new versions of the tellingen of this vestiging out until the transaction ends. */
    void vergrendel(Vestigingscode vestiging, LocalDate teldatum);

    /** Empty when no telling of that day can hold the vestiging. */
    Optional<Vestigingtelling> zoek(Vestigingscode vestiging, LocalDate teldatum);

    /** A delivery that counts marks the tellingen of its vestiging, so that they are made anew. */
    void voegToe(Vestigingscode vestiging, LocalDate teldatum, Tellevering levering);

    /** What the members of that day delivered too late, the last of each, in the soorten of the sector. */
    List<Telwaarde> teLaat(SwvCode swv, LocalDate teldatum);
}
