package nl.passendonderwijs.placement.opp;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.passendonderwijs.kit.waarden.Bestuursnummer;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.placement.opp.eis.Oppdeel;
import nl.passendonderwijs.placement.opp.eis.Oppregels;
import nl.passendonderwijs.placement.opp.eis.Vereisten;
import nl.passendonderwijs.placement.opp.verloop.OppStatus;
import nl.passendonderwijs.placement.opp.verloop.Oppstap;
import nl.passendonderwijs.placement.opp.verloop.Oppverloop;
import nl.passendonderwijs.placement.school.Vestiging;
import nl.passendonderwijs.placement.termijn.Zaak;
import org.jspecify.annotations.Nullable;

/**
 * The ontwikkelingsperspectief of a pupil at a school, with all that was done with it; state and terms follow from that.
 *
 * @param bestuur bevoegd gezag that adopts it
 * @param swv of the vestiging for this kind of education on the day of inschrijving, null when it had none
 * @param teksten ids of what was written, per version; the first version first
 * @param versie of the stored row, 0 when new
 */
public record Opp(
        UUID id,
        UUID leerling,
        Bestuursnummer bestuur,
        @Nullable SwvCode swv,
        Oppbegin begin,
        Oppverloop verloop,
        List<Map<Oppdeel, UUID>> teksten,
        long versie) {

    public Opp {
        teksten = List.copyOf(teksten);
    }

    /** @param school as it was on the day of inschrijving */
    static Opp start(UUID id, UUID leerling, Oppbegin begin, Vestiging school) {
        var swv = school.swv(begin.soortOnderwijs().sector(), begin.inschrijfdatum());
        return new Opp(id, leerling, school.bestuur(), swv.orElse(null), begin, Oppverloop.begin(), List.of(), 0);
    }

    /** Empty when its state has no such step on the day of recording. */
    Optional<Opp> met(Oppstap stap, LocalDate dag) {
        return verloop.met(stap, dag)
                .map(langer -> new Opp(id, leerling, bestuur, swv, begin, langer, teksten, versie + 1));
    }

    /** With the content of a new version; what was not written again stays as it was. */
    Opp met(Map<Oppdeel, UUID> geschreven) {
        var delen = new EnumMap<Oppdeel, UUID>(Oppdeel.class);
        delen.putAll(huidigeTeksten());
        delen.putAll(geschreven);
        var langer = Stream.concat(teksten.stream(), Stream.of(delen)).toList();
        return new Opp(id, leerling, bestuur, swv, begin, verloop, langer, versie);
    }

    /** Joined to the inschrijving that it is about. */
    Opp met(Oppbegin ander) {
        return new Opp(id, leerling, bestuur, swv, ander, verloop, teksten, versie + 1);
    }

    public OppStatus status(LocalDate dag) {
        return verloop.status(dag);
    }

    /** Of the present version; empty while none was adopted. */
    public Map<Oppdeel, UUID> huidigeTeksten() {
        return teksten.isEmpty() ? Map.of() : teksten.getLast();
    }

    public Zaak zaak() {
        return new Zaak(id, leerling, bestuur, begin.vestiging(), swv);
    }

    public Vereisten vereisten(Oppregels regels) {
        return new Vereisten(begin.soortOnderwijs(), verloop, regels);
    }

    public Oppklokken klokken(Oppregels regels, LocalDate vandaag) {
        return new Oppklokken(begin, verloop, regels, vandaag);
    }
}
