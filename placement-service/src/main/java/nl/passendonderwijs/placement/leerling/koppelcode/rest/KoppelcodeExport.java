package nl.passendonderwijs.placement.leerling.koppelcode.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.passendonderwijs.placement.inzage.rest.Exportdeel;
import nl.passendonderwijs.placement.inzage.rest.Uitvraag;
import nl.passendonderwijs.placement.leerling.koppelcode.KoppelcodeService;

/** The koppelcodes that this bestuur gave out, in the export: never the code itself. */
@ApplicationScoped
class KoppelcodeExport implements Exportdeel {

    @Inject
    KoppelcodeService koppelcodes;

    @Override
    public String naam() {
        return "koppelcodes";
    }

    @Override
    public List<String> tabellen() {
        return List.of("koppelcode");
    }

    @Override
    public Object van(Uitvraag uitvraag) {
        return koppelcodes.bekijk(uitvraag.leidend(), uitvraag.beller()).stream()
                .map(KoppelcodeAntwoord::van)
                .toList();
    }
}
