package nl.passendonderwijs.registry.importeren;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import nl.passendonderwijs.registry.gedeeld.Mutatie;
import nl.passendonderwijs.registry.gedeeld.Mutaties;

/** An import is one act, whatever number of rows it changes. */
@ApplicationScoped
public class ImportmutatieService {
    private static final String DOOR = "beheer";

    @Inject
    Mutaties mutaties;

    @Inject
    Clock klok;

    public Mutatie van(Importopdracht opdracht) {
        var mutatie = new Mutatie(opdracht.id(), klok.instant(), DOOR, reden(opdracht));
        mutaties.bewaar(mutatie);
        return mutatie;
    }

    private static String reden(Importopdracht opdracht) {
        var handeling = "Import van " + opdracht.soort();
        return opdracht.reden() == null ? handeling : "%s: %s".formatted(handeling, opdracht.reden());
    }
}
