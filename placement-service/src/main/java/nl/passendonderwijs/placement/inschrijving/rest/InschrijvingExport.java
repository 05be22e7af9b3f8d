package nl.passendonderwijs.placement.inschrijving.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.passendonderwijs.placement.historie.rest.GebeurtenisAntwoord;
import nl.passendonderwijs.placement.inschrijving.Inschrijving;
import nl.passendonderwijs.placement.inschrijving.InschrijvingService;
import nl.passendonderwijs.placement.inzage.rest.Exportdeel;
import nl.passendonderwijs.placement.inzage.rest.Uitvraag;

/** The inschrijvingen in the export, with every step. */
@ApplicationScoped
class InschrijvingExport implements Exportdeel {

    @Inject
    InschrijvingService inschrijvingen;

    @Inject
    Clock klok;

    @Override
    public String naam() {
        return "inschrijvingen";
    }

    @Override
    public List<String> tabellen() {
        return List.of("inschrijving");
    }

    @Override
    public Object van(Uitvraag uitvraag) {
        return inschrijvingen.bekijk(uitvraag.leidend(), uitvraag.beller()).stream()
                .map(inschrijving -> deel(inschrijving, uitvraag))
                .toList();
    }

    private Deel deel(Inschrijving inschrijving, Uitvraag uitvraag) {
        var stappen = GebeurtenisAntwoord.alle(
                inschrijvingen.historie(uitvraag.leidend(), inschrijving.id(), uitvraag.beller()));
        return new Deel(InschrijvingAntwoord.van(inschrijving, LocalDate.now(klok)), stappen);
    }

    /** One of them. */
    record Deel(InschrijvingAntwoord inschrijving, List<GebeurtenisAntwoord> stappen) {}
}
