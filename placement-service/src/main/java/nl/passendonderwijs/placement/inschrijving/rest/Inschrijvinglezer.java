package nl.passendonderwijs.placement.inschrijving.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.passendonderwijs.kit.rest.Antwoorden.Gelezen;
import nl.passendonderwijs.kit.toegang.HuidigeBeller;
import nl.passendonderwijs.placement.historie.rest.Zaakhistorie;
import nl.passendonderwijs.placement.inschrijving.Inschrijving;
import nl.passendonderwijs.placement.inschrijving.InschrijvingService;

/** Reads one inschrijving as the caller may see it, also after a step. */
@ApplicationScoped
class Inschrijvinglezer {

    static final String PAD = "/placement/v1/leerlingen/{leerlingId}/inschrijvingen";
    static final String ONBEKEND = "Deze inschrijving bestaat niet.";

    @Inject
    InschrijvingService inschrijvingen;

    @Inject
    HuidigeBeller beller;

    @Inject
    Clock klok;

    Optional<Gelezen> lees(Inschrijvingpad pad) {
        return inschrijvingen
                .bekijk(pad.leerling(), pad.id(), beller.verplicht())
                .map(gevonden -> new Gelezen(weergave(gevonden), gevonden.versie(), pad.plaats()));
    }

    Zaakhistorie historie(Inschrijvingpad pad) {
        return new Zaakhistorie(inschrijvingen.historie(pad.leerling(), pad.id(), beller.verplicht()), ONBEKEND);
    }

    InschrijvingAntwoord weergave(Inschrijving inschrijving) {
        return InschrijvingAntwoord.van(inschrijving, LocalDate.now(klok));
    }
}
