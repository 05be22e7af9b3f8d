package nl.passendonderwijs.placement.zorgplicht.overdracht;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.passendonderwijs.kit.toegang.Beller;
import nl.passendonderwijs.placement.historie.HistorieService;
import nl.passendonderwijs.placement.historie.Verteld;
import nl.passendonderwijs.placement.inzage.Inzage;
import nl.passendonderwijs.placement.tekst.TekstService;
import org.jspecify.annotations.Nullable;

/** Shows offers to the school that made them and the school that is asked. */
@ApplicationScoped
public class OverdrachtlezingService {

    @Inject
    Overdrachten overdrachten;

    @Inject
    HistorieService historie;

    @Inject
    TekstService teksten;

    @Inject
    Clock klok;

    @Transactional
    public Optional<Overdracht> bekijk(UUID id, Beller beller) {
        return overdrachten.bekijk(id, inzage(beller));
    }

    @Transactional
    public List<Overdracht> bekijk(Overdrachten.Vraag vraag, Beller beller) {
        return overdrachten.bekijk(vraag, inzage(beller));
    }

    /** Oldest first; empty for whoever has nothing to do with the offer. */
    @Transactional
    public Optional<List<Verteld>> historie(UUID id, Beller beller) {
        return bekijk(id, beller).map(overdracht -> historie.lees(overdracht.id()));
    }

    /** What the offering school wrote. */
    public @Nullable String toelichting(Overdracht overdracht) {
        var tekst = overdracht.toelichting();
        return tekst == null ? null : teksten.lees(List.of(tekst)).get(tekst);
    }

    private Inzage inzage(Beller beller) {
        return new Inzage(beller.organisatie(), beller.client(), "overdracht", klok.instant());
    }
}
