package nl.passendonderwijs.placement.inschrijving.klok;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.passendonderwijs.events.placement.LeerlingTijdelijkGeplaatst;
import nl.passendonderwijs.kit.outbox.Outbox;
import nl.passendonderwijs.placement.aanmelding.Aanmelding;
import nl.passendonderwijs.placement.aanmelding.Voorafgaand;
import nl.passendonderwijs.placement.aanmelding.klok.Verstreken;
import nl.passendonderwijs.placement.aanmelding.klok.Verstrekenen;
import nl.passendonderwijs.placement.aanmelding.verloop.Stap;
import nl.passendonderwijs.placement.historie.Door;
import nl.passendonderwijs.placement.historie.HistorieService;
import nl.passendonderwijs.placement.historie.Melding;
import nl.passendonderwijs.placement.inschrijving.Inschrijving;
import nl.passendonderwijs.placement.inschrijving.InschrijvingService;
import nl.passendonderwijs.placement.inschrijving.Inschrijvinggevolg;
import nl.passendonderwijs.placement.inschrijving.Tijdelijk;
import nl.passendonderwijs.placement.inschrijving.Wijziging;
import nl.passendonderwijs.placement.termijn.Termijngevolg;
import nl.passendonderwijs.placement.termijn.Termijnsoort;

/**
 * Ten weeks without a decision place and enrol the pupil for the time being, unless it is enrolled at another school
 * (ZP-11); when that ends while the school has still not decided, the pupil is placed after all.
 */
@ApplicationScoped
public class PlaatsklokService implements Termijngevolg, Voorafgaand, Inschrijvinggevolg {

    private static final Termijnsoort SOORT = Termijnsoort.PLAATSINGSTERMIJN;

    @Inject
    Verstrekenen verstrekenen;

    @Inject
    InschrijvingService inschrijvingen;

    @Inject
    HistorieService historie;

    @Inject
    Outbox outbox;

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int voerUit(LocalDate vandaag, int hoogstens) {
        var verstreken = verstrekenen.neem(SOORT, vandaag, hoogstens);
        var _ = plaats(verstreken, vandaag);
        return verstreken.size();
    }

    @Override
    public Optional<Stap> haalIn(Aanmelding aanmelding, LocalDate besluitdatum) {
        var verstreken = verstrekenen.neem(SOORT, aanmelding.id(), besluitdatum);
        return Optional.ofNullable(plaats(verstreken, besluitdatum).get(aanmelding.id()))
                .map(Stap.TijdelijkePlaatsing::new);
    }

    /** @return first day of each that was really placed */
    private Map<UUID, LocalDate> plaats(List<Verstreken> verstreken, LocalDate dag) {
        if (verstreken.isEmpty()) {
            return Map.of();
        }
        var geplaatst = inschrijvingen.plaatsTijdelijk(
                verstreken.stream()
                        .filter(een -> !een.eldersIngeschreven())
                        .map(PlaatsklokService::tijdelijk)
                        .toList(),
                dag);
        legVast(verstreken, geplaatst);
        verstrekenen.overgeslagen(
                SOORT,
                verstreken.stream()
                        .map(Verstreken::aanmelding)
                        .filter(id -> !geplaatst.containsKey(id))
                        .toList(),
                dag);
        return geplaatst;
    }

    @Override
    public void na(Inschrijving inschrijving, Wijziging wat, Door door) {
        if (wat instanceof Wijziging.Beeindigd einde) {
            verstrekenen.heropen(SOORT, inschrijving.leerling(), einde.datum().plusDays(1));
        }
    }

    /** @param vanaf first day of each that was really placed */
    private void legVast(List<Verstreken> verstreken, Map<UUID, LocalDate> vanaf) {
        var geplaatst = verstreken.stream()
                .filter(een -> vanaf.containsKey(een.aanmelding()))
                .map(een -> een.vanaf(requireNonNull(vanaf.get(een.aanmelding()))))
                .toList();
        historie.leg(geplaatst.stream().map(PlaatsklokService::melding).toList(), Door.klok());
        verstrekenen.afgerond(SOORT, vanaf);
        outbox.publiceer(geplaatst.stream().map(PlaatsklokService::event).toList());
    }

    private static Tijdelijk tijdelijk(Verstreken een) {
        return new Tijdelijk(
                een.leerling(),
                een.aanmelding(),
                een.bestuur(),
                een.vestiging(),
                een.swv(),
                een.soortOnderwijs(),
                een.gevolgVanaf());
    }

    private static Melding melding(Verstreken een) {
        var stap = new Stap.TijdelijkePlaatsing(een.gevolgVanaf());
        return new Melding(
                een.aanmelding(), een.leerling(), stap.soort().name(), stap.datum(), stap.feiten(), List.of(), null);
    }

    private static LeerlingTijdelijkGeplaatst event(Verstreken een) {
        return new LeerlingTijdelijkGeplaatst(
                een.aanmelding(), een.leerling(), een.vestiging().toString(), een.swvCode(), een.gevolgVanaf());
    }
}
