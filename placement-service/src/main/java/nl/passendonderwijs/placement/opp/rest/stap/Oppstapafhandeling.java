package nl.passendonderwijs.placement.opp.rest.stap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import nl.passendonderwijs.placement.gedeeld.rest.Gezien;
import nl.passendonderwijs.placement.gedeeld.rest.Ontvangst;
import nl.passendonderwijs.placement.opp.OppstapService;
import nl.passendonderwijs.placement.opp.Oppstapverzoek;
import nl.passendonderwijs.placement.opp.rest.Opplezing;
import nl.passendonderwijs.placement.opp.rest.Opppad;

/** How every step is answered: what was recorded, or why not. */
@ApplicationScoped
class Oppstapafhandeling {

    @Inject
    OppstapService stappen;

    @Inject
    Opplezing lezing;

    @Inject
    Ontvangst ontvangst;

    /** @param inhoud the body as it was sent, of which {@code verzoek} is the meaning */
    Response zet(Opppad opp, Gezien gezien, Record inhoud, Oppstapverzoek verzoek) {
        return ontvangst.ontvang(
                inhoud,
                _ -> stappen.beoordeel(verzoek),
                wie -> stappen.zet(opp.leerling(), opp.id(), verzoek, gezien, wie),
                gebeurtenis -> lezing.stap(opp, gebeurtenis));
    }
}
