package nl.passendonderwijs.placement.bezwaar.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.passendonderwijs.kit.rest.Antwoorden.Gelezen;
import nl.passendonderwijs.kit.toegang.HuidigeBeller;
import nl.passendonderwijs.placement.bezwaar.BezwaarService;
import nl.passendonderwijs.placement.bezwaar.Bezwaarbeeld;
import nl.passendonderwijs.placement.historie.rest.Zaakhistorie;

/** Reads one bezwaar as the caller may see it, also after a step. */
@ApplicationScoped
class Bezwaarlezer {

    static final String PAD = "/placement/v1/bezwaren";
    static final String ONBEKEND = "Dit bezwaar bestaat niet.";

    @Inject
    BezwaarService bezwaren;

    @Inject
    HuidigeBeller beller;

    @Inject
    Clock klok;

    Optional<Gelezen> lees(UUID id) {
        return bezwaren.bekijk(id, beller.verplicht())
                .map(gevonden -> new Gelezen(
                        weergave(gevonden),
                        gevonden.bezwaar().versie(),
                        URI.create(PAD + "/" + gevonden.bezwaar().id())));
    }

    Zaakhistorie historie(UUID id) {
        return new Zaakhistorie(bezwaren.historie(id, beller.verplicht()), ONBEKEND);
    }

    BezwaarAntwoord weergave(Bezwaarbeeld beeld) {
        return BezwaarAntwoord.van(beeld, LocalDate.now(klok));
    }
}
