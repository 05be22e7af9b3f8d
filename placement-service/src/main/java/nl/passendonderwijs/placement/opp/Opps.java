package nl.passendonderwijs.placement.opp;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.passendonderwijs.kit.waarden.Bestuursnummer;
import nl.passendonderwijs.kit.waarden.Organisatie;
import nl.passendonderwijs.placement.inzage.Inzage;

/** All ontwikkelingsperspectieven; whoever is not the bestuur of one finds nothing. */
public interface Opps {

    void voegToe(Opp opp);

    /** The one of this bestuur for this pupil, under any id, that had not ended on this day; holds its row. */
    Optional<Opp> neemLopend(UUID leerling, Bestuursnummer bestuur, LocalDate dag);

    /** After taking the lock on its row. */
    Optional<Opp> neem(UUID leerling, UUID id, Organisatie wie);

    /** What it starts from, of a row that this transaction holds. */
    void bewaarBegin(Opp opp);

    /** The state and the last version after a step, of a row that this transaction holds. */
    void bewaar(Opp opp);

    Optional<Opp> bekijk(UUID leerling, UUID id, Inzage inzage);

    /** All of a pupil, oldest first. */
    List<Opp> bekijk(UUID leerling, Inzage inzage);

    /** Its running terms wait for the day after its end, if that is known; after a step, when its terms were kept. */
    void volgEinde(Opp opp);

    /** Ends the terms that ran on until the pupil left; answers how many. */
    int sluitTermijnen(LocalDate vandaag, int hoogstens);
}
