package nl.passendonderwijs.placement.bezwaar.opschool;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import nl.passendonderwijs.kit.waarden.Organisatie;
import nl.passendonderwijs.placement.bezwaar.Geschilonderwerp;
import nl.passendonderwijs.placement.bezwaar.Onderwerp;
import nl.passendonderwijs.placement.bezwaar.Onderwerpsoort;

/** The adoption or adjustment of an ontwikkelingsperspectief as what parents dispute at the commissie (GPO-01). */
@ApplicationScoped
public class OpponderwerpService implements Geschilonderwerp {

    @Inject
    Schoolbesluiten besluiten;

    @Inject
    SchoolonderwerpService onderwerpen;

    @Override
    public Onderwerpsoort soort() {
        return Onderwerpsoort.OPP;
    }

    @Override
    public Optional<Onderwerp> zoek(UUID id, Organisatie wie) {
        return besluiten.opp(id, wie).map(besluit -> onderwerpen.onderwerp(soort(), besluit));
    }
}
