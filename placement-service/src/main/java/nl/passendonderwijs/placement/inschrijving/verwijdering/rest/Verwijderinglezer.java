package nl.passendonderwijs.placement.inschrijving.verwijdering.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.passendonderwijs.kit.rest.Antwoorden.Gelezen;
import nl.passendonderwijs.kit.toegang.HuidigeBeller;
import nl.passendonderwijs.placement.historie.rest.Zaakhistorie;
import nl.passendonderwijs.placement.inschrijving.verwijdering.VerwijderingService;

/** Reads one verwijdering as the caller may see it, also after a step. */
@ApplicationScoped
public class Verwijderinglezer {

    public static final String PAD = "/placement/v1/leerlingen/{leerlingId}/verwijderingen";
    static final String ONBEKEND = "Deze verwijdering bestaat niet.";

    @Inject
    VerwijderingService verwijderingen;

    @Inject
    HuidigeBeller beller;

    public Optional<Gelezen> lees(Verwijderpad pad) {
        return verwijderingen
                .bekijk(pad.leerling(), pad.id(), beller.verplicht())
                .map(gevonden -> new Gelezen(VerwijderingAntwoord.van(gevonden), gevonden.versie(), pad.plaats()));
    }

    public Zaakhistorie historie(Verwijderpad pad) {
        return new Zaakhistorie(verwijderingen.historie(pad.leerling(), pad.id(), beller.verplicht()), ONBEKEND);
    }
}
