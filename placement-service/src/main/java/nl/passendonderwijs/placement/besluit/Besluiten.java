package nl.passendonderwijs.placement.besluit;

import java.util.List;
import java.util.UUID;
import nl.passendonderwijs.placement.inzage.Inzage;

/** All decisions, each under its aanmelding. */
public interface Besluiten {

    void voegToe(Besluit besluit);

    /** Oldest first; nothing for whoever has no relation to the aanmelding. */
    List<Besluit> bekijk(UUID aanmelding, Inzage inzage);
}
