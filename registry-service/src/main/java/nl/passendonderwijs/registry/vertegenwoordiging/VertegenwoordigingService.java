package nl.passendonderwijs.registry.vertegenwoordiging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.passendonderwijs.kit.toegang.Beller;
import nl.passendonderwijs.kit.waarden.Bestuursnummer;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.registry.vestiging.Vestigingstanden;

/** Tells for whom a caller speaks today. */
@ApplicationScoped
public class VertegenwoordigingService {

    @Inject
    Vestigingstanden standen;

    @Inject
    Clock klok;

    public Vertegenwoordiging van(Beller beller) {
        return Vertegenwoordiging.van(beller.organisatie(), this::bestuurVan);
    }

    /** Whoever may act for all may also for a vestiging that is closed. */
    public boolean magVoor(Vestigingscode vestiging, Beller beller) {
        var wie = van(beller);
        return wie.alle() || bestuurVan(vestiging).filter(wie::mag).isPresent();
    }

    private Optional<Bestuursnummer> bestuurVan(Vestigingscode vestiging) {
        return standen.zoek(vestiging, LocalDate.now(klok))
                .map(stand -> stand.waarde().bestuur());
    }
}
