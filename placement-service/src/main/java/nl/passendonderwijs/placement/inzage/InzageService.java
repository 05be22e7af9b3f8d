package nl.passendonderwijs.placement.inzage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.passendonderwijs.kit.toegang.Beller;

/** Who looked at a pupil, and under which ids the pupil is known. */
@ApplicationScoped
public class InzageService {

    @Inject
    Verwerkingen verwerkingen;

    @Inject
    Clock klok;

    /** Every id of the pupil, the leading one first; none for whoever has no relation. The asking itself is logged. */
    @Transactional
    public List<UUID> ids(UUID leerling, Beller beller) {
        return verwerkingen.ids(leerling, new Inzage(beller.organisatie(), beller.client(), "inzage", klok.instant()));
    }

    /** Who looked at what this caller's bestuur keeps of the pupil, first look first. */
    public List<Inzage> log(List<UUID> ids, Beller beller) {
        return verwerkingen.log(ids, beller.organisatie());
    }
}
