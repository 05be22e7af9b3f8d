package nl.passendonderwijs.placement.gpo.klok;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.passendonderwijs.kit.regels.Regel;
import nl.passendonderwijs.placement.bezwaar.BezwaartermijnService;
import nl.passendonderwijs.placement.historie.Door;
import nl.passendonderwijs.placement.historie.HistorieService;
import nl.passendonderwijs.placement.historie.Melding;
import nl.passendonderwijs.placement.motivering.Waarschuwing;
import nl.passendonderwijs.placement.termijn.Termijngevolg;

/**
 * Ten weeks without an oordeel are a breach of the commissie, told once in the history of the dispute (GPO-02). They do
 * not end the suspension: the law lets a bezwaar wait until the oordeel, however late that comes (WPO 43(4)), so its term
 * moves along for as long as the commissie is at work.
 */
@ApplicationScoped
@Regel({"GPO-02", "BEZ-04"})
public class GpoklokService implements Termijngevolg {

    private static final String STAP = "OORDEELTERMIJN_VERSTREKEN";

    /** Each holds the lock of its dispute until all are done. */
    private static final int TEGELIJK = 100;

    @Inject
    Uitgeblevenen uitgeblevenen;

    @Inject
    BezwaartermijnService bezwaren;

    @Inject
    HistorieService historie;

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int voerUit(LocalDate vandaag, int hoogstens) {
        var onderwerpen = uitgeblevenen.onderwerpen(vandaag, Math.min(hoogstens, TEGELIJK));
        onderwerpen.forEach(onderwerp -> handelAf(onderwerp, vandaag));
        return onderwerpen.size();
    }

    /** Whoever takes a step in the dispute or its bezwaar waits, as another clock does: so it is told once. */
    private void handelAf(UUID onderwerp, LocalDate vandaag) {
        bezwaren.sluit(onderwerp);
        uitgeblevenen.nieuwOver(onderwerp, vandaag).ifPresent(this::vertel);
        bezwaren.gpoGewijzigd(onderwerp);
    }

    private void vertel(Uitgebleven zaak) {
        var laatste = zaak.gevolgVanaf().minusDays(1);
        var bevinding = new Waarschuwing(
                "geen-oordeel", "GPO-02", "Er is geen oordeel vastgelegd tot en met %s.".formatted(laatste));
        var _ = historie.leg(
                new Melding(
                        zaak.zaak(),
                        zaak.leerling(),
                        STAP,
                        zaak.gevolgVanaf(),
                        Map.of("uiterlijk", laatste.toString()),
                        List.of(bevinding),
                        null),
                Door.klok());
    }
}
