package nl.passendonderwijs.registry.gebied;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import nl.passendonderwijs.events.registry.RegioVastgesteld;
import nl.passendonderwijs.events.registry.RegioVastgesteld.Postcodegebied;
import nl.passendonderwijs.kit.outbox.Outbox;
import nl.passendonderwijs.registry.gedeeld.Begindatum;
import org.jspecify.annotations.Nullable;

/** Tells which regions changed, each as a whole. */
@ApplicationScoped
public class RegioService {

    @Inject
    Regios regios;

    @Inject
    Outbox outbox;

    @Inject
    Begindatum begindatum;

    /** @param peildatum from when, or null for a first load or a correction */
    public void vertelNieuws(@Nullable LocalDate peildatum) {
        var van = peildatum == null ? begindatum.dag() : peildatum;
        outbox.publiceer(
                regios.nieuws().stream().map(regio -> event(regio, van)).toList());
    }

    private static RegioVastgesteld event(Regio regio, LocalDate van) {
        return new RegioVastgesteld(
                regio.swv().toString(),
                van,
                null,
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
