package nl.passendonderwijs.placement.gebied;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.passendonderwijs.events.registry.RegioVastgesteld;
import nl.passendonderwijs.events.registry.RegioVastgesteld.Postcodegebied;
import nl.passendonderwijs.kit.waarden.Coordinaat;
import nl.passendonderwijs.kit.waarden.Postcode4;

/** Follows where each PC4 lies, from the regions that the registry tells of. */
@ApplicationScoped
public class GebiedService {

    @Inject
    Postcodepunten punten;

    /** A PC4 without a point tells nothing, and takes no known point away. */
    public void volg(RegioVastgesteld event, String volgorde) {
        var bekend = event.postcodes().stream()
                .map(GebiedService::punt)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        punten.bewaar(bekend, volgorde);
    }

    private static Optional<Postcodepunt> punt(Postcodegebied gebied) {
        var lat = gebied.lat();
        var lon = gebied.lon();
        return lat == null || lon == null
                ? Optional.empty()
                : Optional.of(new Postcodepunt(Postcode4.van(gebied.pc4()), new Coordinaat(lat, lon)));
    }
}
