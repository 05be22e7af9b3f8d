package nl.passendonderwijs.placement.opp.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.passendonderwijs.kit.rest.Voorwaarde;
import nl.passendonderwijs.kit.schrijven.Schrijven;
import nl.passendonderwijs.kit.toegang.HuidigeBeller;
import nl.passendonderwijs.placement.opp.OppstapService;
import nl.passendonderwijs.placement.opp.Oppstapverzoek;
import org.jspecify.annotations.Nullable;

/** How every step is answered: what was recorded, or why not. */
@RequestScoped
class Oppstapafhandeling {

    @Inject
    OppstapService stappen;

    @Inject
    Opplezing lezing;

    @Inject
    Schrijven schrijven;

    @Inject
    HuidigeBeller beller;

    /** @param inhoud the body as it was sent, of which {@code verzoek} is the meaning */
    Response zet(UUID leerling, UUID id, @Nullable String ifMatch, Record inhoud, Oppstapverzoek verzoek) {
        var wie = beller.verplicht();
        var voorwaarde = new Voorwaarde(ifMatch);
        return schrijven.maak(
                inhoud,
                () -> stappen.beoordeel(verzoek),
                () -> stappen.zet(leerling, id, verzoek, voorwaarde::bezwaar, wie)
                        .dan(UUID::toString),
                gebeurtenis -> lezing.stap(leerling, id, UUID.fromString(gebeurtenis)));
    }
}
