package nl.passendonderwijs.funding.berekening.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.passendonderwijs.events.registry.TellingVastgesteld;
import nl.passendonderwijs.funding.berekening.BerekeningService;
import nl.passendonderwijs.funding.telling.Telling;
import nl.passendonderwijs.funding.telling.TellingService;
import nl.passendonderwijs.funding.telling.Tellingstatus;
import nl.passendonderwijs.funding.telling.Telrij;
import nl.passendonderwijs.kit.inbox.Eventkop;
import nl.passendonderwijs.kit.inbox.Ontvanger;
import nl.passendonderwijs.kit.waarden.Bestuursnummer;
import nl.passendonderwijs.kit.waarden.Soort;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.kit.waarden.Vestigingscode;

/** Pupils were counted: keeps the telling and calculates what is complete with it. */
@ApplicationScoped
public class TellingOntvanger implements Ontvanger<TellingVastgesteld> {

    @Inject
    TellingService tellingen;

    @Inject
    BerekeningService berekeningen;

    @Override
    public Class<TellingVastgesteld> soort() {
        return TellingVastgesteld.class;
    }

    @Override
    public void ontvang(TellingVastgesteld event, Eventkop kop) {
        var telling = telling(event);
        tellingen.neemOver(telling);
        berekeningen.bereken(telling.swv(), telling.teldatum());
    }

    private static Telling telling(TellingVastgesteld event) {
        return new Telling(
                SwvCode.van(event.swv()),
                event.teldatum(),
                event.versie(),
                Tellingstatus.valueOf(event.status()),
                event.rijen().stream().map(TellingOntvanger::rij).toList());
    }

    private static Telrij rij(TellingVastgesteld.Rij rij) {
        return new Telrij(
                Vestigingscode.van(rij.vestiging()),
                Bestuursnummer.van(rij.bestuur()),
                Soort.valueOf(rij.soort()),
                rij.aantal(),
                rij.gemaskeerd(),
                rij.geschat());
    }
}
