package nl.passendonderwijs.placement.inschrijving.verwijdering.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.passendonderwijs.kit.rest.Antwoorden.Gelezen;
import nl.passendonderwijs.kit.toegang.HuidigeBeller;
import nl.passendonderwijs.placement.historie.rest.Zaakhistorie;
import nl.passendonderwijs.placement.inschrijving.verwijdering.Verwijdering;
import nl.passendonderwijs.placement.inschrijving.verwijdering.VerwijderingService;
import nl.passendonderwijs.placement.termijn.Termijnregels;

/** Reads one verwijdering as the caller may see it, also after a step. */
@ApplicationScoped
public class Verwijderinglezer {

    public static final String PAD = "/placement/v1/leerlingen/{leerlingId}/verwijderingen";
    static final String ONBEKEND = "Deze verwijdering bestaat niet.";

    @Inject
    VerwijderingService verwijderingen;

    @Inject
    HuidigeBeller beller;

    @Inject
    Termijnregels regels;

    @Inject
    Clock klok;

    public Optional<Gelezen> lees(Verwijderpad pad) {
        return verwijderingen
                .bekijk(pad.leerling(), pad.id(), beller.verplicht())
                .map(gevonden -> new Gelezen(weergave(gevonden), gevonden.versie(), pad.plaats()));
    }

    public Zaakhistorie historie(Verwijderpad pad) {
        return new Zaakhistorie(verwijderingen.historie(pad.leerling(), pad.id(), beller.verplicht()), ONBEKEND);
    }

    VerwijderingAntwoord weergave(Verwijdering verwijdering) {
        return VerwijderingAntwoord.van(verwijdering, regels, LocalDate.now(klok));
    }
}
