package nl.passendonderwijs.placement.aanmelding.klok;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import nl.passendonderwijs.placement.termijn.Termijngevolg;
import nl.passendonderwijs.placement.termijn.Termijnsoort;

/** The time of parents to object is over when it is over: nobody has to do anything about it (BEZ-01). */
@ApplicationScoped
public class BezwaarklokService implements Termijngevolg {

    @Inject
    Verstrekenen verstrekenen;

    @Override
    public Termijnsoort soort() {
        return Termijnsoort.BEZWAARTERMIJN;
    }

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int voerUit(LocalDate vandaag, int hoogstens) {
        return verstrekenen.sluit(soort(), vandaag, hoogstens);
    }
}
