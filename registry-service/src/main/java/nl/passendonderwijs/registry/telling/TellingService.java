package nl.passendonderwijs.registry.telling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.passendonderwijs.registry.samenwerkingsverband.Samenwerkingsverbanden;
import nl.passendonderwijs.registry.teldatum.Definitiefdata;
import nl.passendonderwijs.registry.teldatum.Teldatum;
import nl.passendonderwijs.registry.teldatum.Teldatumgevolg;

/** Freezes the counts of a teldatum, one telling per samenwerkingsverband that was in bedrijf that day. */
@ApplicationScoped
public class TellingService implements Teldatumgevolg {

    private static final int EERSTE = 1;

    @Inject
    Samenwerkingsverbanden samenwerkingsverbanden;

    @Inject
    Tellingen tellingen;

    @Inject
    TelrijenService telrijen;

    @Inject
    Definitiefdata definitiefdata;

    @Inject
    BekendmakingService bekendmaking;

    @Inject
    Clock klok;

    @Override
    public void bereikt(Teldatum teldatum) {
        var status = definitiefdata.status(teldatum.datum(), LocalDate.now(klok));
        var verbanden = samenwerkingsverbanden.geldigOp(teldatum.sector(), teldatum.datum());
        var rijen = telrijen.van(teldatum.dag(), verbanden);
        var vastgesteld = verbanden.stream()
                .map(swv -> new Telling(
                        swv,
                        teldatum.datum(),
                        status,
                        EERSTE,
                        Aanleiding.TELDATUM_BEREIKT,
                        rijen.getOrDefault(swv, List.of())))
                .toList();
        tellingen.voegToe(vastgesteld);
        bekendmaking.maakBekend(vastgesteld);
    }
}
