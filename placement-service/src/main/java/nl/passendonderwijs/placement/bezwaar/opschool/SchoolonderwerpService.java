package nl.passendonderwijs.placement.bezwaar.opschool;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.passendonderwijs.placement.bezwaar.Onderwerp;
import nl.passendonderwijs.placement.bezwaar.Onderwerpsoort;
import nl.passendonderwijs.placement.school.SchoolService;

/** Tells what a decision of a school is as the subject of a dispute: the school as it was on the day of the decision. */
@ApplicationScoped
public class SchoolonderwerpService {

    @Inject
    SchoolService scholen;

    Onderwerp onderwerp(Onderwerpsoort soort, Schoolbesluit besluit) {
        var school = scholen.zoek(List.of(besluit.vestiging()), besluit.besluitdatum())
                .zoek(besluit.vestiging())
                .orElseThrow();
        return new Onderwerp(
                soort,
                besluit.id(),
                besluit.leerling(),
                besluit.bestuur(),
                besluit.vestiging(),
                besluit.swv(),
                besluit.besluitdatum(),
                school.openbaar(),
                besluit.soortOnderwijs());
    }
}
