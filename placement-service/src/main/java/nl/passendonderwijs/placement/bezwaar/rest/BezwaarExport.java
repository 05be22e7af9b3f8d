package nl.passendonderwijs.placement.bezwaar.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.passendonderwijs.placement.bezwaar.BezwaarService;
import nl.passendonderwijs.placement.bezwaar.Bezwaarbeeld;
import nl.passendonderwijs.placement.historie.rest.GebeurtenisAntwoord;
import nl.passendonderwijs.placement.inzage.rest.Exportdeel;
import nl.passendonderwijs.placement.inzage.rest.Uitvraag;

/** The bezwaren in the export, with what was written and every step. */
@ApplicationScoped
class BezwaarExport implements Exportdeel {

    @Inject
    BezwaarService bezwaren;

    @Inject
    Clock klok;

    @Override
    public String naam() {
        return "bezwaren";
    }

    @Override
    public List<String> tabellen() {
        return List.of("bezwaar");
    }

    @Override
    public Object van(Uitvraag uitvraag) {
        return bezwaren.bekijkVan(uitvraag.ids(), uitvraag.beller()).stream()
                .map(beeld -> deel(beeld, uitvraag))
                .toList();
    }

    private Deel deel(Bezwaarbeeld beeld, Uitvraag uitvraag) {
        var stappen = GebeurtenisAntwoord.alle(bezwaren.historie(beeld.bezwaar().id(), uitvraag.beller()));
        return new Deel(BezwaarAntwoord.van(beeld, LocalDate.now(klok)), stappen);
    }

    /** One of them. */
    record Deel(BezwaarAntwoord bezwaar, List<GebeurtenisAntwoord> stappen) {}
}
