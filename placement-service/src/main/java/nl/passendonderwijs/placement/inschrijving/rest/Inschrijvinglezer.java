package nl.passendonderwijs.placement.inschrijving.rest;

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
import nl.passendonderwijs.placement.inschrijving.Inschrijving;
import nl.passendonderwijs.placement.inschrijving.InschrijvingService;

/** Reads one inschrijving as the caller may see it, also after a step. */
@ApplicationScoped
public class Inschrijvinglezer {

    public static final String LEERLING = "Id van de leerling.";
    public static final String LEERLINGVOORBEELD = "01932c07-a8ef-7d10-8c55-0b1e2f3a4d5c";
    public static final String VOORBEELD = "01932c0b-2a10-7d31-8f02-4b5c6d7e8f90";
    static final String PAD = "/placement/v1/leerlingen/{leerlingId}/inschrijvingen";
    static final String ID = "Id van de inschrijving.";
    static final String ONBEKEND = "Deze inschrijving bestaat niet.";

    @Inject
    InschrijvingService inschrijvingen;

    @Inject
    HuidigeBeller beller;

    @Inject
    Clock klok;

    Optional<Gelezen> lees(UUID leerling, UUID id) {
        return inschrijvingen.bekijk(leerling, id, beller.verplicht()).map(gevonden -> gelezen(leerling, gevonden));
    }

    Zaakhistorie historie(UUID leerling, UUID id) {
        return new Zaakhistorie(inschrijvingen.historie(leerling, id, beller.verplicht()), ONBEKEND);
    }

    InschrijvingAntwoord weergave(Inschrijving inschrijving) {
        return InschrijvingAntwoord.van(inschrijving, LocalDate.now(klok));
    }

    private Gelezen gelezen(UUID leerling, Inschrijving inschrijving) {
        var plaats = "/placement/v1/leerlingen/%s/inschrijvingen/%s".formatted(leerling, inschrijving.id());
        return new Gelezen(weergave(inschrijving), inschrijving.versie(), URI.create(plaats));
    }
}
