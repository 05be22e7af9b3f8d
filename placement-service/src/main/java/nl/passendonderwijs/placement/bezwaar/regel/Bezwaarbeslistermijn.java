package nl.passendonderwijs.placement.bezwaar.regel;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.passendonderwijs.kit.regels.Regel;
import nl.passendonderwijs.kit.tijd.Termijn;
import nl.passendonderwijs.placement.bezwaar.Bezwaar;
import nl.passendonderwijs.placement.bezwaar.Bezwaarregels;
import nl.passendonderwijs.placement.bezwaar.Gpoloop;
import nl.passendonderwijs.placement.motivering.Waarschuwing;
import nl.passendonderwijs.placement.termijn.Termijnsoort;
import nl.passendonderwijs.placement.termijn.Termijnstand;

/**
 * The time to decide on a bezwaar: four weeks after receipt, at an openbare school four weeks from the day after the
 * time to object ended; it stands still while the geschillencommissie is at work (BEZ-04).
 */
@Regel({"BEZ-01", "BEZ-02", "BEZ-03"})
public record Bezwaarbeslistermijn(Bezwaarroute route, Termijnstand stand) {

    /** @param vandaag until when a dispute that has no oordeel yet suspends at least */
    public static Bezwaarbeslistermijn van(
            Bezwaar bezwaar, List<Gpoloop> lopen, LocalDate vandaag, Bezwaarregels regels) {
        var begin = begin(bezwaar, regels);
        var stil = Gpovoorrang.opschortingen(lopen, vandaag);
        var termijn = Termijn.wettelijk(begin, regels.beslissen());
        for (var opschorting : stil) {
            termijn = termijn.opgeschort(opschorting);
        }
        var einde = regels.kalender().einde(termijn);
        return new Bezwaarbeslistermijn(
                bezwaar.route(),
                new Termijnstand(
                        Termijnsoort.BEZWAARBESLISTERMIJN,
                        begin,
                        einde,
                        false,
                        stil,
                        einde.uiterlijkeDatum().plusDays(1),
                        bezwaar.afgerondOp().orElse(null)));
    }

    public Optional<Waarschuwing> bevinding(LocalDate besluitdatum) {
        return stand.einde().opTijd(besluitdatum)
                ? Optional.empty()
                : Optional.of(new Waarschuwing(
                        "te-laat-beslist-op-bezwaar",
                        route.regel(),
                        "Op het bezwaar is beslist na %s, de laatste dag.".formatted(stand.uiterlijkeDatum())));
    }

    /** A bezwaar that came late counts from its receipt: otherwise its term could end before it came. */
    private static LocalDate begin(Bezwaar bezwaar, Bezwaarregels regels) {
        var ontvangen = bezwaar.ontvangstdatum();
        return switch (bezwaar.route()) {
            case BIJZONDER, VOORTGEZET -> ontvangen;
            case OPENBAAR -> {
                var einde =
                        Indientermijn.van(bezwaar.onderwerp(), regels).einde().uiterlijkeDatum();
                yield ontvangen.isAfter(einde) ? ontvangen : einde;
            }
        };
    }
}
