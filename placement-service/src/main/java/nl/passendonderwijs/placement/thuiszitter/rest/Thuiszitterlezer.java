package nl.passendonderwijs.placement.thuiszitter.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.passendonderwijs.kit.rest.Antwoorden.Gelezen;
import nl.passendonderwijs.kit.toegang.HuidigeBeller;
import nl.passendonderwijs.placement.historie.rest.Zaakhistorie;
import nl.passendonderwijs.placement.thuiszitter.ThuiszitterService;
import nl.passendonderwijs.placement.thuiszitter.ThuiszitterService.Toegelicht;
import nl.passendonderwijs.placement.verzuim.Verzuimregels;

/** Reads one thuiszitter as the caller may see it, also after a step. */
@ApplicationScoped
class Thuiszitterlezer {

    static final String PAD = "/placement/v1/thuiszitters";
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

    Zaakhistorie historie(UUID id) {
        return new Zaakhistorie(thuiszitters.historie(id, beller.verplicht()), ONBEKEND);
    }

    private Gelezen gelezen(Toegelicht gevonden) {
        var thuiszitter = gevonden.thuiszitter();
        return new Gelezen(
                ThuiszitterAntwoord.van(thuiszitter, gevonden.toelichting(), LocalDate.now(klok), regels),
                thuiszitter.versie(),
                URI.create(PAD + "/" + thuiszitter.id()));
    }
}
