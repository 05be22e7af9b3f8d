package nl.passendonderwijs.placement.opp.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.passendonderwijs.placement.historie.rest.GebeurtenisAntwoord;
import nl.passendonderwijs.placement.inzage.rest.Exportdeel;
import nl.passendonderwijs.placement.inzage.rest.Uitvraag;
import nl.passendonderwijs.placement.opp.Opp;
import nl.passendonderwijs.placement.opp.OppService;

/** The ontwikkelingsperspectieven in the export, with every version and step. */
@ApplicationScoped
class OppExport implements Exportdeel {

    @Inject
    OppService opps;

    @Inject
    Opplezing lezing;

    @Override
    public String naam() {
        return "opp";
    }

    @Override
    public List<String> tabellen() {
        return List.of("opp");
    }

    @Override
    public Object van(Uitvraag uitvraag) {
        return opps.bekijk(uitvraag.leidend(), uitvraag.beller()).stream()
                .flatMap(List::stream)
                .map(opp -> deel(opp, uitvraag))
                .toList();
    }

    private Deel deel(Opp opp, Uitvraag uitvraag) {
        var stappen = GebeurtenisAntwoord.alle(opps.historie(opp.leerling(), opp.id(), uitvraag.beller()));
        return new Deel(lezing.antwoord(opp), OppinhoudAntwoord.alle(opp, opps.lees(opp.teksten())), stappen);
    }

    /** One of them. */
    record Deel(OppAntwoord opp, List<OppinhoudAntwoord> versies, List<GebeurtenisAntwoord> stappen) {}
}
