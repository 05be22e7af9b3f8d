package nl.passendonderwijs.placement.aanmelding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.passendonderwijs.kit.toegang.Beller;
import nl.passendonderwijs.kit.waarden.Organisatie;
import nl.passendonderwijs.placement.historie.HistorieService;
import nl.passendonderwijs.placement.historie.Verteld;
import nl.passendonderwijs.placement.inzage.Inzage;

/** Lets those with a relation see aanmeldingen, and hold one that they change. */
@ApplicationScoped
public class AanmeldingService {

    private static final String WAT = "aanmelding";

    @Inject
    Aanmeldingen aanmeldingen;

    @Inject
    HistorieService historie;

    @Inject
    Clock klok;

    public Optional<Aanmelding> zoek(UUID id, Beller beller) {
        return aanmeldingen.zoek(id, beller.organisatie());
    }

    /** As it is now, and nobody else changes it until this transaction ends. */
    @Transactional
    public Optional<Aanmelding> neem(UUID id, Organisatie wie) {
        return aanmeldingen.neem(id, wie);
    }

    @Transactional
    public Optional<Aanmelding> bekijk(UUID id, Beller beller) {
        return aanmeldingen.bekijk(id, inzage(beller));
    }

    @Transactional
    public List<Aanmelding> bekijk(Aanmeldingen.Vraag vraag, Beller beller) {
        return aanmeldingen.bekijk(vraag, inzage(beller));
    }

    /** All of a pupil, also those under another id of it. */
    @Transactional
    public List<Aanmelding> bekijkVan(UUID leerling, Beller beller) {
        return bekijk(Aanmeldingen.Vraag.van(leerling), beller);
    }

    /** With the text that was written at each step, oldest first; empty for whoever has no relation. */
    @Transactional
    public Optional<List<Verteld>> historie(UUID id, Beller beller) {
        return aanmeldingen.bekijk(id, inzage(beller)).map(gevonden -> historie.lees(gevonden.id()));
    }

    private Inzage inzage(Beller beller) {
        return new Inzage(beller.organisatie(), beller.client(), WAT, klok.instant());
    }
}
