package nl.passendonderwijs.placement.aanmelding.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.passendonderwijs.placement.aanmelding.Aanmelding;
import nl.passendonderwijs.placement.aanmelding.AanmeldingService;
import nl.passendonderwijs.placement.aanmelding.Aanmeldingen;
import nl.passendonderwijs.placement.historie.rest.GebeurtenisAntwoord;
import nl.passendonderwijs.placement.inzage.rest.Exportdeel;
import nl.passendonderwijs.placement.inzage.rest.Uitvraag;
import nl.passendonderwijs.placement.termijn.Termijnregels;

/** The aanmeldingen in the export, with every step and what was written at it. */
@ApplicationScoped
class AanmeldingExport implements Exportdeel {

    private static final int ALLE = 1000;

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
        return uitvraag.ids().stream()
                .flatMap(id -> aanmeldingen.bekijk(vraag(id), uitvraag.beller()).stream())
                .map(aanmelding -> deel(aanmelding, uitvraag))
                .toList();
    }

    private static Aanmeldingen.Vraag vraag(UUID leerling) {
        return new Aanmeldingen.Vraag(null, null, leerling, null, null, ALLE, ALLE);
    }

    private Deel deel(Aanmelding aanmelding, Uitvraag uitvraag) {
        var stappen = aanmeldingen.historie(aanmelding.id(), uitvraag.beller()).stream()
                .flatMap(List::stream)
                .map(GebeurtenisAntwoord::van)
                .toList();
        return new Deel(AanmeldingAntwoord.van(aanmelding, regels, LocalDate.now(klok)), stappen);
    }

    /** One of them. */
    record Deel(AanmeldingAntwoord aanmelding, List<GebeurtenisAntwoord> stappen) {}
}
