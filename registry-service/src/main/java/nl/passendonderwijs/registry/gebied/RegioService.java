package nl.passendonderwijs.registry.gebied;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.passendonderwijs.events.registry.RegioVastgesteld;
import nl.passendonderwijs.events.registry.RegioVastgesteld.Postcodegebied;
import nl.passendonderwijs.kit.outbox.Outbox;

/** Tells which regions changed, each as a whole and for its own time. */
@ApplicationScoped
public class RegioService {
    @Inject
    Regios regios;

    @Inject
    Outbox outbox;

    public void vertelNieuws() {
        outbox.publiceer(
                regios.nieuws(regios.alle()).stream().map(RegioService::event).toList());
    }

    private static RegioVastgesteld event(Regio regio) {
        return new RegioVastgesteld(
                regio.swv().toString(),
                regio.geldig().van(),
                regio.geldig().tot(),
                regio.postcodes().stream().map(RegioService::deel).toList(),
                regio.overlappend().stream().map(Object::toString).toList());
    }

    private static Postcodegebied deel(Regio.Plaats plaats) {
        var gebied = plaats.gebied();
        var punt = gebied.punt();
        return new Postcodegebied(
                gebied.pc4().toString(),
                gebied.gemeente().toString(),
                plaats.gemeentenaam(),
                punt == null ? null : punt.lat(),
                punt == null ? null : punt.lon());
    }
}
