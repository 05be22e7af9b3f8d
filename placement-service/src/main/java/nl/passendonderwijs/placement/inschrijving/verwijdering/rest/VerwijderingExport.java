package nl.passendonderwijs.placement.inschrijving.verwijdering.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.passendonderwijs.placement.inschrijving.verwijdering.VerwijderingService;
import nl.passendonderwijs.placement.inzage.rest.Exportdeel;
import nl.passendonderwijs.placement.inzage.rest.Uitvraag;

/** The verwijderingen in the export; what was written stands with the inschrijving. */
@ApplicationScoped
class VerwijderingExport implements Exportdeel {

    @Inject
    VerwijderingService verwijderingen;

    @Inject
    Verwijderinglezer lezer;

    @Override
    public String naam() {
        return "verwijderingen";
    }

    @Override
    public List<String> tabellen() {
        return List.of("verwijdering");
    }

    @Override
    public Object van(Uitvraag uitvraag) {
        return verwijderingen.bekijk(uitvraag.leidend(), uitvraag.beller()).stream()
                .map(lezer::weergave)
                .toList();
    }
}
