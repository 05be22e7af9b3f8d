package nl.passendonderwijs.placement.bezwaar.regel;

import java.time.LocalDate;
import java.util.Optional;
import nl.passendonderwijs.kit.regels.Regel;
import nl.passendonderwijs.kit.tijd.Termijn;
import nl.passendonderwijs.kit.tijd.Termijneinde;
import nl.passendonderwijs.placement.bezwaar.Bezwaarregels;
import nl.passendonderwijs.placement.bezwaar.Onderwerp;
import nl.passendonderwijs.placement.motivering.Waarschuwing;

/** The time parents have to object: six weeks after the notice, a term of law that holidays move. */
@Regel({"BEZ-01", "BEZ-02", "BEZ-03"})
public record Indientermijn(Bezwaarroute route, LocalDate besluitdatum, Termijneinde einde) {

    public static Indientermijn van(Onderwerp onderwerp, Bezwaarregels regels) {
        var besluitdatum = onderwerp.besluitdatum();
        return new Indientermijn(
                Bezwaarroute.van(onderwerp.soortOnderwijs(), onderwerp.openbaar()),
                besluitdatum,
                regels.kalender().einde(Termijn.wettelijk(besluitdatum, regels.indienen())));
    }

    /** What comes too late or too early is recorded all the same: the bevoegd gezag says what follows from that. */
    public Optional<Waarschuwing> bevinding(LocalDate ontvangstdatum) {
        if (ontvangstdatum.isBefore(besluitdatum)) {
            return Optional.of(new Waarschuwing(
                    "bezwaar-voor-besluit",
                    route.regel(),
                    "Het bezwaar kwam voor het besluit van %s.".formatted(besluitdatum)));
        }
        return einde.opTijd(ontvangstdatum)
                ? Optional.empty()
                : Optional.of(new Waarschuwing(
                        "te-laat-bezwaar",
                        route.regel(),
                        "Het bezwaar kwam na %s, de laatste dag om bezwaar te maken."
                                .formatted(einde.uiterlijkeDatum())));
    }
}
