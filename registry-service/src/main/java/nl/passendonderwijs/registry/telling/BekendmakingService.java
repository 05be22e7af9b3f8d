package nl.passendonderwijs.registry.telling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.passendonderwijs.events.registry.TellingVastgesteld;
import nl.passendonderwijs.kit.outbox.Outbox;
import nl.passendonderwijs.registry.telling.maskering.Maskering;

/** Tells the world what was counted, with small numbers masked. */
@ApplicationScoped
public class BekendmakingService {

    @Inject
    Maskering maskering;

    @Inject
    Outbox outbox;

    /** Must be called within the transaction that makes the tellingen. */
    public void maakBekend(List<Telling> tellingen) {
        outbox.publiceer(tellingen.stream().map(this::event).toList());
    }

    private TellingVastgesteld event(Telling telling) {
        return new TellingVastgesteld(
                telling.swv().toString(),
                telling.swv().sector().name(),
                telling.teldatum(),
                telling.status().name(),
                telling.versie(),
                maskering.open(telling.rijen()).stream()
                        .map(BekendmakingService::deel)
                        .toList());
    }

    private static TellingVastgesteld.Rij deel(Tellingrij rij) {
        return new TellingVastgesteld.Rij(
                rij.vestiging().toString(),
                rij.bestuur().toString(),
                rij.soort().name(),
                rij.aantal(),
                rij.gemaskeerd(),
                rij.geschat());
    }
}
