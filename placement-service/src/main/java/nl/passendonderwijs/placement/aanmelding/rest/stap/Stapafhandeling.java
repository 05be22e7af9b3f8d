package nl.passendonderwijs.placement.aanmelding.rest.stap;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.passendonderwijs.kit.probleem.ProbleemException;
import nl.passendonderwijs.kit.rest.Antwoorden;
import nl.passendonderwijs.kit.rest.Antwoorden.Gelezen;
import nl.passendonderwijs.kit.rest.Voorwaarde;
import nl.passendonderwijs.kit.schrijven.Schrijven;
import nl.passendonderwijs.kit.toegang.HuidigeBeller;
import nl.passendonderwijs.kit.uitkomst.Weigering;
import nl.passendonderwijs.placement.aanmelding.AanmeldingService;
import nl.passendonderwijs.placement.aanmelding.Stapverzoek;
import nl.passendonderwijs.placement.aanmelding.VerloopService;
import nl.passendonderwijs.placement.aanmelding.verloop.Stapsoort;
import nl.passendonderwijs.placement.historie.Verteld;
import nl.passendonderwijs.placement.historie.rest.GebeurtenisAntwoord;
import nl.passendonderwijs.placement.historie.rest.Geschiedenis;
import org.jspecify.annotations.Nullable;

/** How every step is answered: what was recorded, or why not. */
@RequestScoped
class Stapafhandeling {

    private static final long ENIGE_VERSIE = 0;

    @Inject
    VerloopService verloop;

    @Inject
    AanmeldingService aanmeldingen;

    @Inject
    Schrijven schrijven;

    @Inject
    HuidigeBeller beller;

    <V extends Record & Stapverzoek> Response zet(UUID id, @Nullable String ifMatch, V verzoek) {
        var wie = beller.verplicht();
        var voorwaarde = new Voorwaarde(ifMatch);
        return schrijven.maak(
                verzoek,
                () -> verloop.beoordeel(id, verzoek, wie),
                () -> verloop.zet(id, verzoek, voorwaarde::bezwaar, wie).dan(UUID::toString),
                gebeurtenis -> zoek(id, UUID.fromString(gebeurtenis)));
    }

    /** All steps of one kind. */
    Response lees(UUID id, Stapsoort soort) {
        return geschiedenis(historie(id).stream()
                .filter(verteld -> verteld.gebeurtenis().stap().equals(soort.name()))
                .toList());
    }

    Response lees(UUID id) {
        return geschiedenis(historie(id));
    }

    Response lees(UUID id, UUID gebeurtenis, Request verzoek) {
        return Antwoorden.besloten(verzoek, zoek(id, gebeurtenis), "Deze stap bestaat niet.");
    }

    private static Response geschiedenis(List<Verteld> stappen) {
        return Response.ok(Geschiedenis.van(stappen))
                .cacheControl(Antwoorden.nooit())
                .build();
    }

    private List<Verteld> historie(UUID id) {
        return aanmeldingen
                .historie(id, beller.verplicht())
                .orElseThrow(() -> new ProbleemException(Weigering.onbekend("Deze aanmelding bestaat niet.")));
    }

    private Optional<Gelezen> zoek(UUID id, UUID gebeurtenis) {
        return aanmeldingen.historie(id, beller.verplicht()).stream()
                .flatMap(List::stream)
                .filter(verteld -> verteld.gebeurtenis().id().equals(gebeurtenis))
                .findFirst()
                .map(verteld -> new Gelezen(GebeurtenisAntwoord.van(verteld), ENIGE_VERSIE, plaats(id, gebeurtenis)));
    }

    private static URI plaats(UUID id, UUID gebeurtenis) {
        return URI.create("/placement/v1/aanmeldingen/%s/historie/%s".formatted(id, gebeurtenis));
    }
}
