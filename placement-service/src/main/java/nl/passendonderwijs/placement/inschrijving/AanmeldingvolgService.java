package nl.passendonderwijs.placement.inschrijving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.passendonderwijs.kit.regels.Regel;
import nl.passendonderwijs.placement.aanmelding.Aanmelding;
import nl.passendonderwijs.placement.aanmelding.Stapgevolg;
import nl.passendonderwijs.placement.aanmelding.VerloopService;
import nl.passendonderwijs.placement.aanmelding.verloop.Stap;
import nl.passendonderwijs.placement.historie.Door;
import nl.passendonderwijs.placement.inschrijving.status.Einde;
import nl.passendonderwijs.placement.inschrijving.status.Uitschrijfreden;
import nl.passendonderwijs.placement.leerling.Leerlingen;

/** What becomes of an inschrijving for the time being when something happens with its aanmelding (ZP-11). */
@Regel("ZP-11")
@ApplicationScoped
public class AanmeldingvolgService implements Stapgevolg {

    @Inject
    Leerlingen leerlingen;

    @Inject
    Inschrijvingen opslag;

    @Inject
    DossierService dossier;

    @Inject
    BerichtService berichten;

    @Inject
    VerloopService verloop;

    @Override
    public void na(Aanmelding na, Stap stap, Door door) {
        switch (stap) {
            case Stap.Toelating toelating -> toegelaten(na, toelating.datum(), door);
            case Stap.Weigering _, Stap.Buitenbehandeling _, Stap.Intrekking _ -> beeindig(na, stap.datum(), door);
            case Stap.Behandeling _,
                    Stap.Aanvullingsverzoek _,
                    Stap.Aanvulling _,
                    Stap.Verlenging _,
                    Stap.Oordeel _,
                    Stap.Overleg _,
                    Stap.Bereidverklaring _,
                    Stap.TijdelijkePlaatsing _,
                    Stap.Inschrijving _,
                    Stap.Herziening _ -> {}
        }
    }

    /** A decision from before the placement, recorded late: the law placed nobody, and the pupil comes when it says. */
    private void toegelaten(Aanmelding aanmelding, LocalDate besluitdatum, Door door) {
        neemTijdelijke(aanmelding, besluitdatum).ifPresent(tijdelijk -> {
            if (besluitdatum.isBefore(tijdelijk.inschrijfdatum())) {
                beeindig(tijdelijk, besluitdatum, door);
            } else {
                maakDefinitief(tijdelijk, aanmelding, besluitdatum, door);
            }
        });
    }

    /** First the pupil, as whoever enrols it or joins two ids does. */
    private Optional<Inschrijving> neemTijdelijke(Aanmelding aanmelding, LocalDate besluitdatum) {
        var _ = leerlingen.neem(aanmelding.leerling(), aanmelding.bestuur());
        return opslag.neemTijdelijke(aanmelding.id(), besluitdatum);
    }

    private void maakDefinitief(Inschrijving tijdelijk, Aanmelding aanmelding, LocalDate besluitdatum, Door door) {
        var na = tijdelijk.definitief();
        var _ = dossier.bewaar(na, Gebeurd.van(Begin.DEFINITIEF_MAKEN, besluitdatum, Map.of()), door);
        meldDefinitief(na, besluitdatum, door);
        var _ = verloop.zet(aanmelding, new Stap.Inschrijving(besluitdatum, na.id()), List.of(), null, door)
                .ofProbleem();
    }

    /** That the pupil leaves later stays known, also to whoever hears of a new beginning. */
    private void meldDefinitief(Inschrijving na, LocalDate besluitdatum, Door door) {
        berichten.meld(na, new Wijziging.DefinitiefGeworden(besluitdatum), door);
        na.stand()
                .einde()
                .map(einde -> new Wijziging.Beeindigd(einde.uitschrijfdatum(), einde.reden()))
                .ifPresent(einde -> berichten.meld(na, einde, door));
    }

    private void beeindig(Aanmelding aanmelding, LocalDate besluitdatum, Door door) {
        neemTijdelijke(aanmelding, besluitdatum).ifPresent(tijdelijk -> beeindig(tijdelijk, besluitdatum, door));
    }

    /** Not enrolled from the day after the decision. */
    private void beeindig(Inschrijving tijdelijk, LocalDate besluitdatum, Door door) {
        var einde = Einde.op(besluitdatum, Uitschrijfreden.TIJDELIJKE_PLAATSING_BEEINDIGD);
        dossier.beeindigTijdelijk(tijdelijk, einde, door);
    }
}
