package nl.passendonderwijs.placement.inschrijving.verwijdering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import nl.passendonderwijs.placement.historie.Door;
import nl.passendonderwijs.placement.inschrijving.DossierService;
import nl.passendonderwijs.placement.inschrijving.Gebeurd;
import nl.passendonderwijs.placement.inschrijving.Inschrijving;
import nl.passendonderwijs.placement.inschrijving.Inschrijvinggevolg;
import nl.passendonderwijs.placement.inschrijving.Vervallen;
import nl.passendonderwijs.placement.inschrijving.Wijziging;

/** Whoever leaves can no longer be removed: an intention that was not decided on lapses with the inschrijving (VER-01). */
@ApplicationScoped
public class VerwijderingvolgService implements Inschrijvinggevolg {

    @Inject
    Verwijderingen verwijderingen;

    @Inject
    DossierService dossier;

    @Override
    public void na(Inschrijving inschrijving, Wijziging wat, Door door) {
        if (wat instanceof Wijziging.Beeindigd einde) {
            verwijderingen
                    .openVan(inschrijving.id())
                    .ifPresent(open -> vervalt(inschrijving, open, einde.datum(), door));
        }
    }

    private void vervalt(Inschrijving inschrijving, Verwijdering open, LocalDate laatsteDag, Door door) {
        var na = open.naar(Verwijderstaat.VERVALLEN).ofProbleem();
        verwijderingen.bewaar(na);
        var feiten = VerwijderingService.feiten(na, Map.of("reden", Vervallen.REDEN));
        var _ = dossier.leg(inschrijving, Gebeurd.van(Vervallen.VERWIJDERING_VERVALLEN, laatsteDag, feiten), door);
    }
}
