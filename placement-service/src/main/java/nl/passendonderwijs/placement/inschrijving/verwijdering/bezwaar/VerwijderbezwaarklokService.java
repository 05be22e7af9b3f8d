package nl.passendonderwijs.placement.inschrijving.verwijdering.bezwaar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import nl.passendonderwijs.placement.aanmelding.klok.Verstrekenen;
import nl.passendonderwijs.placement.termijn.Termijngevolg;
import nl.passendonderwijs.placement.termijn.Termijnsoort;

/** The time of parents to object to a removal is over when it is over (BEZ-01). */
@ApplicationScoped
public class VerwijderbezwaarklokService implements Termijngevolg {

    @Inject
    Verstrekenen verstrekenen;

    @Override
    public Termijnsoort soort() {
        return Termijnsoort.VERWIJDERBEZWAARTERMIJN;
    }

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int voerUit(LocalDate vandaag, int hoogstens) {
        return verstrekenen.sluit(soort(), vandaag, hoogstens);
    }
}
