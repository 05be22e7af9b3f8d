package nl.passendonderwijs.placement.thuiszitter.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.passendonderwijs.placement.historie.rest.GebeurtenisAntwoord;
import nl.passendonderwijs.placement.inzage.rest.Exportdeel;
import nl.passendonderwijs.placement.inzage.rest.Uitvraag;
import nl.passendonderwijs.placement.thuiszitter.ThuiszitterService;
import nl.passendonderwijs.placement.thuiszitter.ThuiszitterService.Toegelicht;
import nl.passendonderwijs.placement.verzuim.Verzuimregels;

/** The reports of absence in the export, with every step. */
@ApplicationScoped
class ThuiszitterExport implements Exportdeel {

    @Inject
    ThuiszitterService thuiszitters;

    @Inject
    Verzuimregels regels;

    @Inject
    Clock klok;

    @Override
    public String naam() {
        return "thuiszitters";
    }

    @Override
    public List<String> tabellen() {
        return List.of("thuiszitter");
    }

    @Override
    public Object van(Uitvraag uitvraag) {
        return thuiszitters.bekijkVan(uitvraag.ids(), uitvraag.beller()).stream()
                .map(gevonden -> deel(gevonden, uitvraag))
                .toList();
    }

    private Deel deel(Toegelicht gevonden, Uitvraag uitvraag) {
        var thuiszitter = gevonden.thuiszitter();
        var stappen = GebeurtenisAntwoord.alle(thuiszitters.historie(thuiszitter.id(), uitvraag.beller()));
        return new Deel(
                ThuiszitterAntwoord.van(thuiszitter, gevonden.toelichting(), LocalDate.now(klok), regels), stappen);
    }

    /** One of them. */
    record Deel(ThuiszitterAntwoord thuiszitter, List<GebeurtenisAntwoord> stappen) {}
}
