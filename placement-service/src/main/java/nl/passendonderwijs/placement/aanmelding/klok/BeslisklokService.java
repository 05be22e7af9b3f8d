package nl.passendonderwijs.placement.aanmelding.klok;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.passendonderwijs.events.placement.BeslistermijnOverschreden;
import nl.passendonderwijs.kit.outbox.Outbox;
import nl.passendonderwijs.placement.aanmelding.Aanmelding;
import nl.passendonderwijs.placement.aanmelding.Voorafgaand;
import nl.passendonderwijs.placement.aanmelding.verloop.Stap;
import nl.passendonderwijs.placement.termijn.Termijngevolg;
import nl.passendonderwijs.placement.termijn.Termijnsoort;

/** A beslistermijn that passed without a decision is a breach: it is told once, and admits nobody (ZP-10). */
@ApplicationScoped
public class BeslisklokService implements Termijngevolg, Voorafgaand {

    private static final Termijnsoort SOORT = Termijnsoort.BESLISTERMIJN;

    @Inject
    Verstrekenen verstrekenen;

    @Inject
    Outbox outbox;

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int voerUit(LocalDate vandaag, int hoogstens) {
        var teLaat = verstrekenen.neem(SOORT, vandaag, hoogstens);
        vertel(teLaat);
        return teLaat.size();
    }

    @Override
    public Optional<Stap> haalIn(Aanmelding aanmelding, LocalDate besluitdatum) {
        vertel(verstrekenen.neem(SOORT, aanmelding.id(), besluitdatum));
        return Optional.empty();
    }

    private void vertel(List<Verstreken> teLaat) {
        outbox.publiceer(teLaat.stream().map(BeslisklokService::event).toList());
        verstrekenen.verwerkt(SOORT, teLaat.stream().map(Verstreken::aanmelding).toList());
    }

    private static BeslistermijnOverschreden event(Verstreken verstreken) {
        return new BeslistermijnOverschreden(
                verstreken.aanmelding(),
                verstreken.leerling(),
                verstreken.vestiging().toString(),
                verstreken.swvCode(),
                verstreken.uiterlijk());
    }
}
