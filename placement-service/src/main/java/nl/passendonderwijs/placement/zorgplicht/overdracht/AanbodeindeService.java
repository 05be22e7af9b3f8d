package nl.passendonderwijs.placement.zorgplicht.overdracht;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import nl.passendonderwijs.placement.aanmelding.Aanmelding;
import nl.passendonderwijs.placement.aanmelding.Stapgevolg;
import nl.passendonderwijs.placement.aanmelding.verloop.Stap;
import nl.passendonderwijs.placement.aanmelding.verloop.Weigeringsgrond;
import nl.passendonderwijs.placement.historie.Door;
import nl.passendonderwijs.placement.historie.HistorieService;
import nl.passendonderwijs.placement.historie.Melding;

/** An offer that waits for an answer ends with the zorgplicht that it was about. */
@ApplicationScoped
public class AanbodeindeService implements Stapgevolg {

    @Inject
    Overdrachten overdrachten;

    @Inject
    HistorieService historie;

    @Override
    public void na(Aanmelding na, Stap stap, Door door) {
        if (beeindigt(stap)) {
            overdrachten.neemOpen(na.id()).ifPresent(open -> trekIn(open, stap.datum(), door));
        }
    }

    /** Who refuses because another school is willing carries on until that school says yes (ZP-07). */
    private static boolean beeindigt(Stap stap) {
        return switch (stap) {
            case Stap.Toelating _, Stap.Buitenbehandeling _, Stap.Intrekking _, Stap.Herziening _ -> true;
            case Stap.Weigering weigering -> weigering.grond() != Weigeringsgrond.ANDERE_SCHOOL_BEREID;
            case Stap.Behandeling _,
                    Stap.Aanvullingsverzoek _,
                    Stap.Aanvulling _,
                    Stap.Verlenging _,
                    Stap.Oordeel _,
                    Stap.Overleg _,
                    Stap.Bereidverklaring _,
                    Stap.TijdelijkePlaatsing _,
                    Stap.Inschrijving _ -> false;
        };
    }

    private void trekIn(Overdracht overdracht, LocalDate besluitdatum, Door door) {
        if (overdracht.status() instanceof Overdrachtstatus.Aangeboden open) {
            var aanbod = overdracht.aanbiedingsdatum();
            var datum = besluitdatum.isBefore(aanbod) ? aanbod : besluitdatum;
            overdrachten.bewaar(overdracht.met(open.trekIn(datum)));
            var _ = historie.leg(
                    new Melding(
                            overdracht.id(),
                            overdracht.leerling(),
                            Overdrachtstatus.Stap.INTREKKEN.name(),
                            datum,
                            overdracht.feiten(),
                            List.of(),
                            null),
                    door);
        }
    }
}
