package nl.passendonderwijs.placement.leerling.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.passendonderwijs.placement.inzage.rest.Exportdeel;
import nl.passendonderwijs.placement.inzage.rest.Uitvraag;
import nl.passendonderwijs.placement.leerling.LeerlingService;

/** The pupil in the export, under every id. */
@ApplicationScoped
class LeerlingExport implements Exportdeel {

    @Inject
    LeerlingService leerlingen;

    @Override
    public String naam() {
        return "leerling";
    }

    @Override
    public List<String> tabellen() {
        return List.of("leerling_kenmerk");
    }

    @Override
    public Object van(Uitvraag uitvraag) {
        return uitvraag.ids().stream()
                .flatMap(id -> leerlingen.bekijk(id, uitvraag.beller()).stream())
                .map(LeerlingAntwoord::van)
                .toList();
    }
}
