package nl.passendonderwijs.placement.besluit.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.passendonderwijs.placement.aanmelding.AanmeldingService;
import nl.passendonderwijs.placement.besluit.BesluitService;
import nl.passendonderwijs.placement.inzage.rest.Exportdeel;
import nl.passendonderwijs.placement.inzage.rest.Uitvraag;

/** The decisions in the export, with their motivering and the rules as applied. */
@ApplicationScoped
class BesluitExport implements Exportdeel {

    @Inject
    AanmeldingService aanmeldingen;

    @Inject
    BesluitService besluiten;

    @Override
    public String naam() {
        return "besluiten";
    }

    @Override
    public List<String> tabellen() {
        return List.of();
    }

    @Override
    public Object van(Uitvraag uitvraag) {
        return aanmeldingen.bekijkVan(uitvraag.leidend(), uitvraag.beller()).stream()
                .flatMap(aanmelding -> besluiten.bekijk(aanmelding.id(), uitvraag.beller()).stream())
                .flatMap(List::stream)
                .map(BesluitAntwoord::van)
                .toList();
    }
}
