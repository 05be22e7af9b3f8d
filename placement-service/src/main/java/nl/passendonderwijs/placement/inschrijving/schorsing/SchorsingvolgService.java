package nl.passendonderwijs.placement.inschrijving.schorsing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import nl.passendonderwijs.placement.historie.Door;
import nl.passendonderwijs.placement.inschrijving.DossierService;
import nl.passendonderwijs.placement.inschrijving.Gebeurd;
import nl.passendonderwijs.placement.inschrijving.Inschrijving;
import nl.passendonderwijs.placement.inschrijving.Inschrijvinggevolg;
import nl.passendonderwijs.placement.inschrijving.Vervallen;
import nl.passendonderwijs.placement.inschrijving.Wijziging;
import nl.passendonderwijs.placement.inschrijving.status.Stapsoort;

/** Nobody is kept from a school that it has left: a schorsing ends with the inschrijving (SCH-01). */
@ApplicationScoped
public class SchorsingvolgService implements Inschrijvinggevolg {

    @Inject
    Schorsingen schorsingen;

    @Inject
    DossierService dossier;

    @Override
    public void na(Inschrijving inschrijving, Wijziging wat, Door door) {
        if (wat instanceof Wijziging.Beeindigd einde
                && !inschrijving.schorsingen().isEmpty()) {
            schorsingen
                    .na(inschrijving.id(), einde.datum())
                    .forEach(schorsing -> beeindig(inschrijving, schorsing.totUitschrijving(einde.datum()), door));
        }
    }

    private void beeindig(Inschrijving inschrijving, Schorsing na, Door door) {
        schorsingen.bewaar(na);
        var stap = na.vervallen() ? Vervallen.SCHORSING_VERVALLEN : Stapsoort.SCHORSING_BEEINDIGEN;
        var datum = na.vervallen() ? na.begindatum() : na.einddatum();
        var feiten = Map.of(Schorsing.FEIT, na.id().toString(), "reden", Vervallen.REDEN);
        var _ = dossier.leg(inschrijving, Gebeurd.van(stap, datum, feiten), door);
    }
}
