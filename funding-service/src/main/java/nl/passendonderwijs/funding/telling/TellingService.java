package nl.passendonderwijs.funding.telling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import nl.passendonderwijs.kit.waarden.SwvCode;

/** Keeps this service's own copy of what was counted. */
@ApplicationScoped
public class TellingService {

    @Inject
    Tellingen tellingen;

    @Transactional
    public void neemOver(Telling telling) {
        tellingen.bewaar(telling);
    }

    public List<Teltotaal> nieuwste(SwvCode swv, Collection<LocalDate> teldata) {
        return tellingen.nieuwste(swv, teldata);
    }
}
