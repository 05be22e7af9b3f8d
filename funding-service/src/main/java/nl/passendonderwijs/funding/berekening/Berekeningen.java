package nl.passendonderwijs.funding.berekening;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.passendonderwijs.kit.waarden.Schooljaar;
import nl.passendonderwijs.kit.waarden.SwvCode;

/** All calculations, every version of them. */
public interface Berekeningen {

    /** Until the end of the transaction nobody else calculates these periods of this samenwerkingsverband. */
    void vergrendel(SwvCode swv, Collection<Schooljaar> perioden);

    /** The newest of each of these periods that has one. */
    List<Berekening> nieuwste(SwvCode swv, Collection<Schooljaar> perioden);

    /** The newest of each samenwerkingsverband and period, in that order. */
    List<Berekening> zoek(Berekeningvraag vraag, Zicht zicht);

    Optional<Berekening> zoek(UUID id, Zicht zicht);

    /** Those whose newest versie still waits for amounts. */
    List<Berekening> wachtend();

    void bewaar(Berekening berekening);
}
