package nl.passendonderwijs.placement.zorgplicht.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.passendonderwijs.placement.inzage.rest.Exportdeel;
import nl.passendonderwijs.placement.inzage.rest.Uitvraag;
import nl.passendonderwijs.placement.zorgplicht.ZorgplichtService;

/** Who carried the zorgplicht when, in the export. */
@ApplicationScoped
class ZorgplichtExport implements Exportdeel {

    @Inject
    ZorgplichtService zorgplicht;

    @Override
    public String naam() {
        return "zorgplicht";
    }

    @Override
    public List<String> tabellen() {
        return List.of("zorgplicht");
    }

    @Override
    public Object van(Uitvraag uitvraag) {
        return zorgplicht.bekijk(uitvraag.leidend(), uitvraag.beller()).stream()
                .map(ZorgplichtperiodeAntwoord::van)
                .toList();
    }
}
