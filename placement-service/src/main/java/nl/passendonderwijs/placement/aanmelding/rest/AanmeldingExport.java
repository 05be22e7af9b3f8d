package nl.passendonderwijs.placement.aanmelding.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.passendonderwijs.placement.aanmelding.Aanmelding;
import nl.passendonderwijs.placement.aanmelding.AanmeldingService;
import nl.passendonderwijs.placement.historie.rest.GebeurtenisAntwoord;
import nl.passendonderwijs.placement.inzage.rest.Exportdeel;
import nl.passendonderwijs.placement.inzage.rest.Uitvraag;
import nl.passendonderwijs.placement.termijn.Termijnregels;

/** The aanmeldingen in the export, with every step and what was written at it. */
@ApplicationScoped
class AanmeldingExport implements Exportdeel {

    @Inject
    AanmeldingService aanmeldingen;

    @Inject
    Termijnregels regels;

    @Inject
    Clock klok;

    @Override
    public String naam() {
        return "aanmeldingen";
    }

    @Override
    public List<String> tabellen() {
        return List.of("aanmelding");
    }

    @Override
    public Object van(Uitvraag uitvraag) {
        return aanmeldingen.bekijkVan(uitvraag.leidend(), uitvraag.beller()).stream()
                .map(aanmelding -> deel(aanmelding, uitvraag))
                .toList();
    }

    private Deel deel(Aanmelding aanmelding, Uitvraag uitvraag) {
        var stappen = GebeurtenisAntwoord.alle(aanmeldingen.historie(aanmelding.id(), uitvraag.beller()));
        return new Deel(AanmeldingAntwoord.van(aanmelding, regels, LocalDate.now(klok)), stappen);
    }

    /** One of them. */
    record Deel(AanmeldingAntwoord aanmelding, List<GebeurtenisAntwoord> stappen) {}
}
