package nl.passendonderwijs.placement.inschrijving.schorsing.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.passendonderwijs.placement.inschrijving.schorsing.SchorsingService;
import nl.passendonderwijs.placement.inzage.rest.Exportdeel;
import nl.passendonderwijs.placement.inzage.rest.Uitvraag;

/** The schorsingen in the export; their reasons stand with the inschrijving. */
@ApplicationScoped
class SchorsingExport implements Exportdeel {

    @Inject
    SchorsingService schorsingen;

    @Inject
    Clock klok;

    @Override
    public String naam() {
        return "schorsingen";
    }

    @Override
    public List<String> tabellen() {
        return List.of("schorsing");
    }

    @Override
    public Object van(Uitvraag uitvraag) {
        return schorsingen.bekijk(uitvraag.leidend(), uitvraag.beller()).stream()
                .map(schorsing -> SchorsingAntwoord.van(schorsing, LocalDate.now(klok)))
                .toList();
    }
}
