package nl.passendonderwijs.placement.termijn;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** The time of parents to object is over when it is over: nobody has to do anything about it (BEZ-01, BEZ-02, BEZ-03). */
@ApplicationScoped
public class VanzelfoverService implements Termijngevolg {

    @Inject
    Termijnen termijnen;

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int voerUit(LocalDate vandaag, int hoogstens) {
        return termijnen.sluit(Termijnsoort.vanzelfOver(), vandaag, hoogstens);
    }
}
