package nl.passendonderwijs.placement.bezwaar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import nl.passendonderwijs.kit.waarden.Organisatie;

/** Finds what a bezwaar or a dispute is about, whichever feature decided it. */
@ApplicationScoped
public class OnderwerpService {

    @Inject
    @Any
    Instance<Geschilonderwerp> soorten;

    /** Empty for whoever has no relation to it. */
    public Optional<Onderwerp> zoek(Onderwerpsoort soort, UUID id, Organisatie wie) {
        return bij(soort).flatMap(gevonden -> gevonden.zoek(id, wie));
    }

    /** The feature that decided it; only for a subject that was found. */
    public Geschilonderwerp van(Onderwerp onderwerp) {
        return bij(onderwerp.soort()).orElseThrow();
    }

    private Optional<Geschilonderwerp> bij(Onderwerpsoort soort) {
        return soorten.stream().filter(kandidaat -> kandidaat.soort() == soort).findFirst();
    }
}
