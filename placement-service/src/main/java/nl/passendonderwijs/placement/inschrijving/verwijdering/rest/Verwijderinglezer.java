package nl.passendonderwijs.placement.inschrijving.verwijdering.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import nl.passendonderwijs.kit.rest.Antwoorden.Gelezen;
import nl.passendonderwijs.kit.toegang.HuidigeBeller;
import nl.passendonderwijs.placement.inschrijving.verwijdering.VerwijderingService;

/** Reads one verwijdering as the caller may see it, also after a step. */
@ApplicationScoped
class Verwijderinglezer {

    static final String PAD = "/placement/v1/leerlingen/{leerlingId}/verwijderingen";
    static final String LEERLING = "Id van de leerling.";
    static final String LEERLINGVOORBEELD = "01932c07-a8ef-7d10-8c55-0b1e2f3a4d5c";
    static final String ID = "Id van de verwijdering.";
    static final String VOORBEELD = "01932c0e-4c30-7f53-8b24-6d7e8f900112";
    static final String GEZIEN = "ETag van de verwijdering zoals u haar zag.";

    @Inject
    VerwijderingService verwijderingen;

    @Inject
    HuidigeBeller beller;

    Optional<Gelezen> lees(UUID leerling, UUID id) {
        var plaats = URI.create("/placement/v1/leerlingen/%s/verwijderingen/%s".formatted(leerling, id));
        return verwijderingen
                .bekijk(leerling, id, beller.verplicht())
                .map(gevonden -> new Gelezen(VerwijderingAntwoord.van(gevonden), gevonden.versie(), plaats));
    }
}
