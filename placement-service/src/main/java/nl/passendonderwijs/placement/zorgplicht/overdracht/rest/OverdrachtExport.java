package nl.passendonderwijs.placement.zorgplicht.overdracht.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.passendonderwijs.placement.aanmelding.AanmeldingService;
import nl.passendonderwijs.placement.historie.rest.GebeurtenisAntwoord;
import nl.passendonderwijs.placement.inzage.rest.Exportdeel;
import nl.passendonderwijs.placement.inzage.rest.Uitvraag;
import nl.passendonderwijs.placement.zorgplicht.overdracht.Overdracht;
import nl.passendonderwijs.placement.zorgplicht.overdracht.Overdrachten;
import nl.passendonderwijs.placement.zorgplicht.overdracht.OverdrachtlezingService;

/** The offers to another school to take over, in the export: those about aanmeldingen of this bestuur. */
@ApplicationScoped
class OverdrachtExport implements Exportdeel {

    @Inject
    AanmeldingService aanmeldingen;

    @Inject
    OverdrachtlezingService overdrachten;

    @Override
    public String naam() {
        return "overdrachten";
    }

    @Override
    public List<String> tabellen() {
        return List.of("overdracht");
    }

    @Override
    public Object van(Uitvraag uitvraag) {
        return aanmeldingen.bekijkVan(uitvraag.leidend(), uitvraag.beller()).stream()
                .map(aanmelding -> Overdrachten.Vraag.van(aanmelding.id()))
                .flatMap(vraag -> overdrachten.bekijk(vraag, uitvraag.beller()).stream())
                .map(overdracht -> deel(overdracht, uitvraag))
                .toList();
    }

    private Deel deel(Overdracht overdracht, Uitvraag uitvraag) {
        var stappen = GebeurtenisAntwoord.alle(overdrachten.historie(overdracht.id(), uitvraag.beller()));
        return new Deel(OverdrachtAntwoord.van(overdracht, overdrachten.toelichting(overdracht)), stappen);
    }

    /** One of them. */
    record Deel(OverdrachtAntwoord overdracht, List<GebeurtenisAntwoord> stappen) {}
}
