package nl.passendonderwijs.placement.gpo.opopp;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.passendonderwijs.kit.waarden.Organisatie;
import nl.passendonderwijs.placement.bezwaar.Geschilonderwerp;
import nl.passendonderwijs.placement.bezwaar.Onderwerp;
import nl.passendonderwijs.placement.bezwaar.Onderwerpsoort;
import nl.passendonderwijs.placement.school.SchoolService;

/** The adoption or adjustment of an ontwikkelingsperspectief as what parents dispute at the commissie (GPO-01). */
@ApplicationScoped
public class OpponderwerpService implements Geschilonderwerp {

    @Inject
    Oppverwijzingen verwijzingen;

    @Inject
    SchoolService scholen;

    @Override
    public Onderwerpsoort soort() {
        return Onderwerpsoort.OPP;
    }

    @Override
    public Optional<Onderwerp> zoek(UUID id, Organisatie wie) {
        return verwijzingen.zoek(id, wie).map(this::onderwerp);
    }

    private Onderwerp onderwerp(Oppverwijzing opp) {
        var school = scholen.zoek(List.of(opp.vestiging()), opp.besluitdatum())
                .zoek(opp.vestiging())
                .orElseThrow();
        return new Onderwerp(
                Onderwerpsoort.OPP,
                opp.id(),
                opp.leerling(),
                opp.bestuur(),
                opp.vestiging(),
                opp.swv(),
                opp.besluitdatum(),
                school.openbaar(),
                opp.soortOnderwijs());
    }
}
