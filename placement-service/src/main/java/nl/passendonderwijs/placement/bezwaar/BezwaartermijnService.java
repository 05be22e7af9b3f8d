package nl.passendonderwijs.placement.bezwaar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.passendonderwijs.placement.bezwaar.regel.Bezwaarbeslistermijn;
import nl.passendonderwijs.placement.termijn.TermijnService;
import nl.passendonderwijs.placement.termijn.Termijnstand;

/** Watches the time to decide on a bezwaar, also when the geschillencommissie begins or ends with the same dispute. */
@ApplicationScoped
public class BezwaartermijnService {

    @Inject
    Bezwaren bezwaren;

    @Inject
    Gpolopen gpolopen;

    @Inject
    TermijnService termijnen;

    @Inject
    Bezwaarregels regels;

    @Inject
    Clock klok;

    /** Until this transaction ends nobody else begins or ends a dispute about this subject. */
    public void sluit(UUID onderwerp) {
        bezwaren.sluit(onderwerp);
    }

    /** The commissie began or ended with this subject (BEZ-04); within that transaction. */
    public void gpoGewijzigd(UUID onderwerp) {
        bezwaren.openOver(onderwerp).ifPresent(this::bewaak);
    }

    /** Within the transaction of the step that began, moved or ended it. */
    public Termijnstand bewaak(Bezwaar bezwaar) {
        var stand = termijn(bezwaar, lopen(bezwaar)).stand();
        termijnen.bewaak(bezwaar.onderwerp().zaak(bezwaar.id()), List.of(stand));
        return stand;
    }

    /** Where the commissie is or was at work on the same subject. */
    public List<Gpoloop> lopen(Bezwaar bezwaar) {
        return lopen(List.of(bezwaar)).getOrDefault(bezwaar.onderwerp().id(), List.of());
    }

    public Bezwaarbeslistermijn termijn(Bezwaar bezwaar, List<Gpoloop> lopen) {
        return Bezwaarbeslistermijn.van(bezwaar, lopen, LocalDate.now(klok), regels);
    }

    /** Each with its term, without texts. */
    List<Bezwaarbeeld> beelden(List<Bezwaar> gevonden) {
        var lopen = lopen(gevonden);
        return gevonden.stream()
                .map(bezwaar -> new Bezwaarbeeld(
                        bezwaar,
                        termijn(bezwaar, lopen.getOrDefault(bezwaar.onderwerp().id(), List.of()))
                                .stand(),
                        Map.of()))
                .toList();
    }

    private Map<UUID, List<Gpoloop>> lopen(List<Bezwaar> gevonden) {
        return gpolopen.over(
                gevonden.stream().map(bezwaar -> bezwaar.onderwerp().id()).toList());
    }
}
