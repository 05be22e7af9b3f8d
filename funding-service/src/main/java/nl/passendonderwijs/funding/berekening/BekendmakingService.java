package nl.passendonderwijs.funding.berekening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import nl.passendonderwijs.events.funding.BekostigingBerekend;
import nl.passendonderwijs.funding.regime.Component;
import nl.passendonderwijs.kit.outbox.Outbox;
import nl.passendonderwijs.kit.waarden.Bedrag;

/** Tells others what was calculated. */
@ApplicationScoped
public class BekendmakingService {

    @Inject
    Outbox outbox;

    /** Without amounts there is no money to tell of; who asks sees what is missing. */
    void maakBekend(Berekening berekening) {
        switch (berekening.status()) {
            case BEREKEND -> outbox.publiceer(event(berekening));
            case BEDRAGEN_ONTBREKEN -> {}
        }
    }

    private static BekostigingBerekend event(Berekening berekening) {
        return new BekostigingBerekend(
                berekening.id(),
                berekening.swv().waarde(),
                berekening.regime(),
                berekening.periode().toString(),
                berekening.versie(),
                berekening.status().name(),
                berekening.snapshot().componenten().stream()
                        .map(BekendmakingService::regel)
                        .toList());
    }

    private static BekostigingBerekend.Component regel(Component component) {
        return new BekostigingBerekend.Component(
                component.code().name(),
                component.teldatum(),
                euro(component.bruto()),
                euro(component.aftrek()),
                euro(component.netto()),
                euro(component.tekort()));
    }

    private static BigDecimal euro(Bedrag bedrag) {
        return BigDecimal.valueOf(bedrag.centen(), 2);
    }
}
