package nl.passendonderwijs.placement.inschrijving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.passendonderwijs.kit.uitkomst.Uitkomst;
import nl.passendonderwijs.kit.uitkomst.Weigering;
import nl.passendonderwijs.kit.waarden.UuidV7;
import nl.passendonderwijs.placement.aanmelding.Aanmelding;
import nl.passendonderwijs.placement.aanmelding.VerloopService;
import nl.passendonderwijs.placement.aanmelding.verloop.AanmeldingStatus;
import nl.passendonderwijs.placement.aanmelding.verloop.Stap;
import nl.passendonderwijs.placement.aanmelding.verloop.Stapsoort;
import nl.passendonderwijs.placement.historie.Door;
import nl.passendonderwijs.placement.inschrijving.status.Einde;
import nl.passendonderwijs.placement.inschrijving.status.Inschrijfsoort;
import nl.passendonderwijs.placement.inschrijving.status.Uitschrijfreden;
import nl.passendonderwijs.placement.inschrijving.toets.EenTegelijk;
import nl.passendonderwijs.placement.inschrijving.toets.Inschrijfbeoordeling;
import nl.passendonderwijs.placement.inschrijving.toets.Inschrijfformulier;
import nl.passendonderwijs.placement.leerling.Leerling;
import nl.passendonderwijs.placement.motivering.Waarschuwing;
import nl.passendonderwijs.placement.school.Vestiging;
import nl.passendonderwijs.placement.toelaatbaarheid.Toelaatbaarheid;

/** The step from admitted, or known already, to enrolled. */
@ApplicationScoped
public class InschrijfstapService {

    @Inject
    Inschrijvingen inschrijvingen;

    @Inject
    VerloopService verloop;

    @Inject
    DossierService dossier;

    @Inject
    BerichtService berichten;

    @Inject
    Clock klok;

    /** What it is about is held by this transaction. */
    Uitkomst<UUID> schrijfIn(
            Leerling leerling, Optional<Aanmelding> aanmelding, Vestiging school, Inschrijfbeoordeling beoordeling) {
        return Uitkomst.tenzij(
                bezwaar(aanmelding, school, beoordeling.formulier()),
                () -> voegToe(nieuw(leerling, school, beoordeling.formulier()), aanmelding, beoordeling.door()));
    }

    /** Without an admission there is no telling whether the pupil may be at a special school (ZP-14). */
    private static Optional<Weigering> bezwaar(
            Optional<Aanmelding> aanmelding, Vestiging school, Inschrijfformulier formulier) {
        if (aanmelding.isPresent()) {
            var status = aanmelding.get().status();
            return status instanceof AanmeldingStatus.Toegelaten
                    ? Optional.empty()
                    : Optional.of(status.bezwaarTegen(Stapsoort.INSCHRIJVEN));
        }
        return school.isInstelling() ? Optional.empty() : Toelaatbaarheid.bezwaar(formulier.onderwijs());
    }

    private Inschrijving nieuw(Leerling leerling, Vestiging school, Inschrijfformulier formulier) {
        var dag = formulier.dag();
        var onderwijs = formulier.onderwijs();
        var swv = school.swv(onderwijs.sector(), dag).orElse(null);
        return Inschrijving.begin(
                UuidV7.nieuw(klok),
                leerling.id(),
                new Plek(school.bestuur(), school.code(), swv, onderwijs, formulier.leerjaar()),
                formulier.aanmelding(),
                Inschrijfsoort.DEFINITIEF,
                dag,
                formulier.teltVanaf());
    }

    private Uitkomst<UUID> voegToe(Inschrijving nieuw, Optional<Aanmelding> aanmelding, Door door) {
        var lopende = inschrijvingen.neemLopende(nieuw.leerling(), nieuw.inschrijfdatum());
        var bezwaar = EenTegelijk.bezwaar(lopende, nieuw.plek());
        if (bezwaar.isPresent()) {
            return Uitkomst.geweigerd(bezwaar.get());
        }
        lopende.forEach(tijdelijk -> eindigt(tijdelijk, nieuw));
        if (!inschrijvingen.voegToe(nieuw, klok.instant())) {
            return Uitkomst.geweigerd(EenTegelijk.sindsZojuist());
        }
        vertel(nieuw, aanmelding, door);
        return Uitkomst.gelukt(nieuw.id());
    }

    /** Recorded as done by the law: the other school must not read here who enrolled its pupil. */
    private void eindigt(Inschrijving tijdelijk, Inschrijving nieuw) {
        var einde = Einde.op(nieuw.inschrijfdatum().minusDays(1), Uitschrijfreden.ELDERS_INGESCHREVEN);
        dossier.beeindigTijdelijk(tijdelijk, einde, Door.klok());
    }

    private void vertel(Inschrijving nieuw, Optional<Aanmelding> aanmelding, Door door) {
        var dag = nieuw.inschrijfdatum();
        var bevindingen = aanmelding.map(van -> vroeg(van, nieuw)).orElse(List.of());
        var feiten = DossierService.feiten(nieuw);
        var _ = dossier.leg(nieuw, new Gebeurd(Begin.INSCHRIJVEN, dag, feiten, bevindingen, null), door);
        berichten.meld(nieuw, new Wijziging.Ingeschreven(dag), door);
        aanmelding.ifPresent(van -> {
            var stap = new Stap.Inschrijving(dag, nieuw.id());
            var _ = verloop.zet(van, stap, List.of(), null, door).ofProbleem();
        });
    }

    private static List<Waarschuwing> vroeg(Aanmelding aanmelding, Inschrijving nieuw) {
        return aanmelding.status() instanceof AanmeldingStatus.Toegelaten(var start)
                        && nieuw.inschrijfdatum().isBefore(start)
                ? List.of(new Waarschuwing(
                        "voor-startdatum",
                        null,
                        "Ingeschreven voor %s, de startdatum van het besluit.".formatted(start)))
                : List.of();
    }
}
