package nl.passendonderwijs.placement.bezwaar.opschool;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.passendonderwijs.kit.uitkomst.Weigering;
import nl.passendonderwijs.kit.waarden.Organisatie;
import nl.passendonderwijs.placement.bezwaar.Geschilonderwerp;
import nl.passendonderwijs.placement.bezwaar.Herstel;
import nl.passendonderwijs.placement.bezwaar.Onderwerp;
import nl.passendonderwijs.placement.bezwaar.Onderwerpsoort;
import nl.passendonderwijs.placement.historie.Door;
import nl.passendonderwijs.placement.inschrijving.verwijdering.VerwijderbezwaartermijnService;
import nl.passendonderwijs.placement.inschrijving.verwijdering.herroeping.Herroeping;
import nl.passendonderwijs.placement.inschrijving.verwijdering.herroeping.HerroepingService;

/** The decision to remove a pupil as what parents dispute; if they are right to object, it is taken back. */
@ApplicationScoped
public class VerwijderonderwerpService implements Geschilonderwerp {

    @Inject
    Schoolbesluiten besluiten;

    @Inject
    SchoolonderwerpService onderwerpen;

    @Inject
    HerroepingService herroepingen;

    @Inject
    VerwijderbezwaartermijnService termijnen;

    @Override
    public Onderwerpsoort soort() {
        return Onderwerpsoort.VERWIJDERING;
    }

    @Override
    public Optional<Onderwerp> zoek(UUID id, Organisatie wie) {
        return besluiten.verwijdering(id, wie).map(besluit -> onderwerpen.onderwerp(soort(), besluit));
    }

    @Override
    public void naBezwaar(UUID id, LocalDate ontvangstdatum, Organisatie wie) {
        besluiten.verwijdering(id, wie).ifPresent(besluit -> termijnen.rondAf(besluit.leerling(), id, wie));
    }

    @Override
    public Optional<Weigering> herstel(UUID id, Herstel herstel, Door door) {
        var herroeping = new Herroeping(herstel.bezwaar(), herstel.besluitdatum(), herstel.motivering());
        besluiten
                .verwijdering(id, door.organisatie())
                .ifPresent(besluit -> herroepingen.herroep(besluit.leerling(), id, herroeping, door));
        return Optional.empty();
    }
}
