package nl.passendonderwijs.placement.aanmelding.rest.stap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import nl.passendonderwijs.kit.rest.Antwoorden.Gelezen;
import nl.passendonderwijs.kit.toegang.HuidigeBeller;
import nl.passendonderwijs.placement.aanmelding.AanmeldingService;
import nl.passendonderwijs.placement.aanmelding.Stapverzoek;
import nl.passendonderwijs.placement.aanmelding.VerloopService;
import nl.passendonderwijs.placement.gedeeld.rest.Gezien;
import nl.passendonderwijs.placement.gedeeld.rest.Ontvangst;
import nl.passendonderwijs.placement.historie.rest.Zaakhistorie;

/** How every step is answered: what was recorded, or why not. */
@ApplicationScoped
class Stapafhandeling {

    @Inject
    VerloopService verloop;

    @Inject
    AanmeldingService aanmeldingen;

    @Inject
    Ontvangst ontvangst;

    @Inject
    HuidigeBeller beller;

    <V extends Record & Stapverzoek> Response zet(UUID id, Gezien gezien, V verzoek) {
        return ontvangst.ontvang(
                verzoek,
                wie -> verloop.beoordeel(id, verzoek, wie),
                wie -> verloop.zet(id, verzoek, gezien, wie),
                gebeurtenis -> stap(id, gebeurtenis));
    }

    Zaakhistorie historie(UUID id) {
        return new Zaakhistorie(aanmeldingen.historie(id, beller.verplicht()), "Deze aanmelding bestaat niet.");
    }

    Optional<Gelezen> stap(UUID id, UUID gebeurtenis) {
        var plaats = "/placement/v1/aanmeldingen/%s/historie/%s".formatted(id, gebeurtenis);
        return historie(id).stap(gebeurtenis, URI.create(plaats));
    }
}
