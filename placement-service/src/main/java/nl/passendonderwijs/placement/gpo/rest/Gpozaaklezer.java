package nl.passendonderwijs.placement.gpo.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.passendonderwijs.kit.rest.Antwoorden.Gelezen;
import nl.passendonderwijs.kit.toegang.HuidigeBeller;
import nl.passendonderwijs.placement.gpo.GpoService;
import nl.passendonderwijs.placement.gpo.Gpobeeld;
import nl.passendonderwijs.placement.historie.rest.Zaakhistorie;

/** Reads one case as the caller may see it, also after a step. */
@ApplicationScoped
class Gpozaaklezer {

    static final String PAD = "/placement/v1/gpo-zaken";
    static final String ONBEKEND = "Deze zaak bestaat niet.";

    @Inject
    GpoService zaken;

    @Inject
    HuidigeBeller beller;

    @Inject
    Clock klok;

    Optional<Gelezen> lees(UUID id) {
        return zaken.bekijk(id, beller.verplicht())
                .map(gevonden -> new Gelezen(
                        weergave(gevonden),
                        gevonden.zaak().versie(),
                        URI.create(PAD + "/" + gevonden.zaak().id())));
    }

    Zaakhistorie historie(UUID id) {
        return new Zaakhistorie(zaken.historie(id, beller.verplicht()), ONBEKEND);
    }

    GpozaakAntwoord weergave(Gpobeeld beeld) {
        return GpozaakAntwoord.van(beeld, LocalDate.now(klok));
    }
}
