package nl.passendonderwijs.placement.opp;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.passendonderwijs.placement.motivering.Waarschuwing;
import nl.passendonderwijs.placement.opp.eis.Evaluatietermijn;
import nl.passendonderwijs.placement.opp.eis.Oppregels;
import nl.passendonderwijs.placement.opp.eis.Opptermijn;
import nl.passendonderwijs.placement.opp.verloop.Oppstap;
import nl.passendonderwijs.placement.opp.verloop.Oppverloop;
import nl.passendonderwijs.placement.termijn.Termijnstand;

/** The terms of an ontwikkelingsperspectief as they stand; one that the law does not ask for has none. */
public record Oppklokken(Oppbegin begin, Oppverloop verloop, Oppregels regels, LocalDate vandaag) {

    public List<Termijnstand> alle() {
        return begin.plicht().verplicht()
                ? Stream.concat(Stream.of(vaststellen()), evalueren().stream()).toList()
                : List.of();
    }

    /** What is late or out of order about a step that comes now. */
    List<Waarschuwing> bevindingen(Oppstap stap) {
        return Stream.of(teLaat(stap), volgorde(stap), zonderInschrijving(stap))
                .flatMap(Optional::stream)
                .toList();
    }

    /** A school may tell of an ontwikkelingsperspectief alone: that the pupil is enrolled is then only its word. */
    private Optional<Waarschuwing> zonderInschrijving(Oppstap stap) {
        return stap instanceof Oppstap.Vaststelling && begin.inschrijving() == null
                ? Optional.of(new Waarschuwing(
                        "zonder-inschrijving",
                        "OPP-02",
                        "Er is geen inschrijving vastgelegd van deze leerling op deze school."))
                : Optional.empty();
    }

    private Optional<Waarschuwing> teLaat(Oppstap stap) {
        if (!begin.plicht().verplicht()) {
            return Optional.empty();
        }
        return switch (stap) {
            case Oppstap.Vaststelling(var datum) -> opptermijn().waarschuwing(datum);
            case Oppstap.Evaluatie(var datum) -> evaluatietermijn().flatMap(termijn -> termijn.waarschuwing(datum));
            case Oppstap.Overleg _,
                    Oppstap.Instemming _,
                    Oppstap.Hoorgesprek _,
                    Oppstap.Advies _,
                    Oppstap.Bijstelling _,
                    Oppstap.Beeindiging _,
                    Oppstap.Voortzetting _ -> Optional.empty();
        };
    }

    private Optional<Waarschuwing> volgorde(Oppstap stap) {
        return verloop.laatsteDatum()
                .filter(eerder -> stap.datum().isBefore(eerder))
                .map(eerder -> new Waarschuwing(
                        "ongewone-volgorde", null, "Dit gebeurde voor een stap van %s.".formatted(eerder)));
    }

    private Termijnstand vaststellen() {
        var stand = opptermijn().stand();
        return verloop.versiedatums().stream().findFirst().map(stand::afgerond).orElseGet(() -> totEinde(stand));
    }

    private Optional<Termijnstand> evalueren() {
        return evaluatietermijn().map(Evaluatietermijn::stand).map(this::totEinde);
    }

    private Opptermijn opptermijn() {
        return Opptermijn.vanaf(begin.termijnbegin(), regels);
    }

    private Optional<Evaluatietermijn> evaluatietermijn() {
        return verloop.datums(Oppstap.Evaluatie.class)
                .max(Comparator.naturalOrder())
                .map(Evaluatietermijn::naEvaluatie)
                .or(() -> verloop.versiedatums().stream().findFirst().map(Evaluatietermijn::naVaststelling));
    }

    /** Whoever leaves before its last day is never late; before whoever leaves after it the term runs on until then. */
    private Termijnstand totEinde(Termijnstand stand) {
        return verloop.einde()
                .filter(einde -> verloop.isBeeindigd(vandaag) || !einde.isAfter(stand.uiterlijkeDatum()))
                .map(stand::afgerond)
                .orElse(stand);
    }
}
