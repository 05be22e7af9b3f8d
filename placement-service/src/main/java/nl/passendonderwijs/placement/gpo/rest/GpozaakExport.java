package nl.passendonderwijs.placement.gpo.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.passendonderwijs.placement.gpo.GpoService;
import nl.passendonderwijs.placement.gpo.Gpobeeld;
import nl.passendonderwijs.placement.historie.rest.GebeurtenisAntwoord;
import nl.passendonderwijs.placement.inzage.rest.Exportdeel;
import nl.passendonderwijs.placement.inzage.rest.Uitvraag;

/** The cases at the geschillencommissie in the export, with what was written and every step. */
@ApplicationScoped
class GpozaakExport implements Exportdeel {

    @Inject
    GpoService zaken;

    @Inject
    Clock klok;

    @Override
    public String naam() {
        return "gpoZaken";
    }

    @Override
    public List<String> tabellen() {
        return List.of("gpo_zaak");
    }

    @Override
    public Object van(Uitvraag uitvraag) {
        return zaken.bekijkVan(uitvraag.ids(), uitvraag.beller()).stream()
                .map(beeld -> deel(beeld, uitvraag))
                .toList();
    }

    private Deel deel(Gpobeeld beeld, Uitvraag uitvraag) {
        var stappen = GebeurtenisAntwoord.alle(zaken.historie(beeld.zaak().id(), uitvraag.beller()));
        return new Deel(GpozaakAntwoord.van(beeld, LocalDate.now(klok)), stappen);
    }

    /** One of them. */
    record Deel(GpozaakAntwoord zaak, List<GebeurtenisAntwoord> stappen) {}
}
