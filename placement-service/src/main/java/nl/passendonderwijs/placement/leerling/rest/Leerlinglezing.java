package nl.passendonderwijs.placement.leerling.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import nl.passendonderwijs.kit.rest.Antwoorden.Gelezen;
import nl.passendonderwijs.kit.toegang.HuidigeBeller;
import nl.passendonderwijs.kit.waarden.Leerlingkenmerk;
import nl.passendonderwijs.placement.leerling.LeerlingService;
import nl.passendonderwijs.placement.leerling.Leerlingbeeld;

/** A pupil as the current caller may see it, for every answer that shows one. */
@ApplicationScoped
class Leerlinglezing {

    static final String PAD = "/placement/v1/leerlingen";
    static final String ONBEKEND = "Deze leerling bestaat niet.";

    @Inject
    LeerlingService leerlingen;

    @Inject
    HuidigeBeller beller;

    Optional<Gelezen> lees(UUID id) {
        return leerlingen.bekijk(id, beller.verplicht()).map(Leerlinglezing::gelezen);
    }

    Optional<Gelezen> lees(Leerlingkenmerk kenmerk) {
        return leerlingen.bekijk(kenmerk, beller.verplicht()).map(Leerlinglezing::gelezen);
    }

    private static Gelezen gelezen(Leerlingbeeld beeld) {
        return new Gelezen(LeerlingAntwoord.van(beeld), beeld.versie(), URI.create(PAD + "/" + beeld.id()));
    }
}
