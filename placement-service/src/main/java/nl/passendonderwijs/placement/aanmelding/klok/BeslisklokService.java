package nl.passendonderwijs.placement.aanmelding.klok;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import nl.passendonderwijs.events.placement.BeslistermijnOverschreden;
import nl.passendonderwijs.kit.outbox.Outbox;
import nl.passendonderwijs.placement.termijn.Termijngevolg;
import nl.passendonderwijs.placement.termijn.Termijnsoort;

/** A beslistermijn that passed without a decision is a breach: it is told once, and admits nobody (ZP-10). */
@ApplicationScoped
public class BeslisklokService implements Termijngevolg {

    @Inject
    Verstrekenen verstrekenen;

    @Inject
    Outbox outbox;

    @Override
    public Termijnsoort soort() {
        return Termijnsoort.BESLISTERMIJN;
    }

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int voerUit(LocalDate vandaag, int hoogstens) {
        var teLaat = verstrekenen.neem(soort(), vandaag, hoogstens);
        outbox.publiceer(teLaat.stream().map(BeslisklokService::event).toList());
        verstrekenen.verwerkt(
                soort(), teLaat.stream().map(Verstreken::aanmelding).toList());
        return teLaat.size();
    }

    private static BeslistermijnOverschreden event(Verstreken verstreken) {
        return new BeslistermijnOverschreden(
                verstreken.aanmelding(),
                verstreken.leerling(),
                verstreken.vestiging().toString(),
                verstreken.swvCode(),
                verstreken.uiterlijk());
    }
}
