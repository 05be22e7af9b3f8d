package nl.passendonderwijs.placement.opp.klok;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import nl.passendonderwijs.placement.opp.Opps;
import nl.passendonderwijs.placement.termijn.Termijngevolg;

/** What was too late when the pupil left is awaited no more: both terms of its ontwikkelingsperspectief (OPP-02, OPP-04). */
@ApplicationScoped
public class OppeindeklokService implements Termijngevolg {

    @Inject
    Opps opps;

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int voerUit(LocalDate vandaag, int hoogstens) {
        return opps.sluitTermijnen(vandaag, hoogstens);
    }
}
