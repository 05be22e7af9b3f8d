package nl.passendonderwijs.placement.thuiszitter.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.passendonderwijs.kit.probleem.ProbleemException;
import nl.passendonderwijs.kit.rest.Antwoorden;
import nl.passendonderwijs.kit.rest.Antwoorden.Gelezen;
import nl.passendonderwijs.kit.rest.Pagina;
import nl.passendonderwijs.kit.toegang.HuidigeBeller;
import nl.passendonderwijs.kit.uitkomst.Weigering;
import nl.passendonderwijs.placement.historie.Verteld;
import nl.passendonderwijs.placement.thuiszitter.ThuiszitterService;
import nl.passendonderwijs.placement.thuiszitter.ThuiszitterService.Toegelicht;
import nl.passendonderwijs.placement.thuiszitter.Thuiszitterstap;
import nl.passendonderwijs.placement.verzuim.Verzuimregels;

/** Reads one thuiszitter as the caller may see it, also after a step. */
@ApplicationScoped
class Thuiszitterlezer {

    static final String PAD = "/placement/v1/thuiszitters";
    static final String ID = "Id van de thuiszitter.";
    static final String VOORBEELD = "01932c0a-5e10-7b21-9c44-1a2b3c4d5e6f";
    static final String ONBEKEND = "Deze thuiszitter bestaat niet.";

    @Inject
    ThuiszitterService thuiszitters;

    @Inject
    HuidigeBeller beller;

    @Inject
    Verzuimregels regels;

    @Inject
    Clock klok;

    Optional<Gelezen> lees(UUID id) {
        return thuiszitters.bekijk(id, beller.verplicht()).map(this::gelezen);
    }

    Response historie(UUID id) {
        return antwoord(gebeurd(id));
    }

    Response historie(UUID id, Thuiszitterstap soort) {
        return antwoord(gebeurd(id).stream()
                .filter(verteld -> verteld.gebeurtenis().stap().equals(soort.name()))
                .toList());
    }

    private List<Verteld> gebeurd(UUID id) {
        return thuiszitters
                .historie(id, beller.verplicht())
                .orElseThrow(() -> new ProbleemException(Weigering.onbekend(ONBEKEND)));
    }

    private static Response antwoord(List<Verteld> stappen) {
        return Antwoorden.beslotenPagina(
                new Pagina<>(stappen.stream().map(GebeurtenisAntwoord::van).toList(), null, null));
    }

    private Gelezen gelezen(Toegelicht gevonden) {
        var thuiszitter = gevonden.thuiszitter();
        return new Gelezen(
                ThuiszitterAntwoord.van(thuiszitter, gevonden.toelichting(), LocalDate.now(klok), regels),
                thuiszitter.versie(),
                URI.create(PAD + "/" + thuiszitter.id()));
    }
}
