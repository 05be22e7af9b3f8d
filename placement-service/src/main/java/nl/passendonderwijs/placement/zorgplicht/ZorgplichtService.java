package nl.passendonderwijs.placement.zorgplicht;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.passendonderwijs.events.placement.ZorgplichtGewijzigd;
import nl.passendonderwijs.kit.outbox.Outbox;
import nl.passendonderwijs.kit.toegang.Beller;
import nl.passendonderwijs.placement.aanmelding.Aanmelding;
import nl.passendonderwijs.placement.aanmelding.Stapgevolg;
import nl.passendonderwijs.placement.aanmelding.verloop.Stap;
import nl.passendonderwijs.placement.historie.Door;
import nl.passendonderwijs.placement.inschrijving.Inschrijving;
import nl.passendonderwijs.placement.inschrijving.Inschrijvinggevolg;
import nl.passendonderwijs.placement.inschrijving.Wijziging;
import nl.passendonderwijs.placement.inzage.Inzage;
import nl.passendonderwijs.placement.leerling.Samenvoeggevolg;

/** Keeps who carries the zorgplicht for a pupil: at any moment one vestiging, or none with the reason. */
@ApplicationScoped
public class ZorgplichtService implements Stapgevolg, Inschrijvinggevolg, Samenvoeggevolg {

    @Inject
    Zorgplichten zorgplichten;

    @Inject
    Outbox outbox;

    @Inject
    Clock klok;

    @Override
    public void naOntvangst(Aanmelding aanmelding) {
        herzie(aanmelding.leerling(), aanmelding.gegevens().ontvangstdatum());
    }

    @Override
    public void na(Aanmelding na, Stap stap, Door door) {
        if (!stap.soort().isFeit()) {
            herzie(na.leerling(), stap.datum());
        }
    }

    /** A school that enrols the pupil outright ends what was left of a refusal (ZP-07). */
    @Override
    public void na(Inschrijving inschrijving, Wijziging wat, Door door) {
        if (wat instanceof Wijziging.Ingeschreven) {
            var vandaag = LocalDate.now(klok);
            herzie(inschrijving.leerling(), wat.datum().isAfter(vandaag) ? vandaag : wat.datum());
        }
    }

    /** Two lines become one, and whoever carries it did so since the day that its own line says. */
    @Override
    public void naSamenvoeging(UUID leidend, UUID samengevoegd) {
        var ander = zorgplichten.nu(samengevoegd);
        herzie(
                leidend,
                drager -> ander.filter(nu -> nu.is(drager))
                        .map(Zorgplichtperiode::van)
                        .orElseGet(() -> LocalDate.now(klok)));
        zorgplichten.nu(leidend).map(Zorgplichtperiode::van).ifPresent(van -> zorgplichten.sluit(samengevoegd, van));
    }

    /** Within the transaction of what changed; the day is when it really happened. */
    public void herzie(UUID leerling, LocalDate datum) {
        herzie(leerling, _ -> datum);
    }

    private void herzie(UUID leerling, Function<Drager, LocalDate> sinds) {
        var stand = zorgplichten.neem(leerling);
        Drager.van(stand.aanspraken())
                .filter(drager -> stand.nu().filter(nu -> nu.is(drager)).isEmpty())
                .ifPresent(drager -> wissel(stand, drager, sinds.apply(drager)));
    }

    /** Who carries it now; taken with the lock on the pupil. Empty when the pupil was never aangemeld. */
    public Optional<Zorgplichtperiode> neem(UUID leerling) {
        return zorgplichten.neem(leerling).nu();
    }

    /** Oldest first; empty for whoever has nothing to do with the pupil. */
    @Transactional
    public List<Zorgplichtperiode> bekijk(UUID leerling, Beller beller) {
        return zorgplichten.bekijk(
                leerling, new Inzage(beller.organisatie(), beller.client(), "zorgplicht", klok.instant()));
    }

    /** What was recorded late does not rewrite who carried it before. */
    private void wissel(Zorgplichten.Stand stand, Drager drager, LocalDate datum) {
        var van = stand.nu().map(Zorgplichtperiode::van).filter(datum::isBefore).orElse(datum);
        zorgplichten.wissel(stand.leidend(), drager, van, klok.instant());
        var vestiging = drager.vestiging();
        outbox.publiceer(new ZorgplichtGewijzigd(
                stand.leidend(), vestiging == null ? null : vestiging.toString(), drager.aanmelding(), van));
    }
}
