package nl.passendonderwijs.placement.opp.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.passendonderwijs.kit.probleem.ProbleemException;
import nl.passendonderwijs.kit.rest.Antwoorden.Gelezen;
import nl.passendonderwijs.kit.toegang.HuidigeBeller;
import nl.passendonderwijs.kit.uitkomst.Weigering;
import nl.passendonderwijs.placement.historie.rest.Zaakhistorie;
import nl.passendonderwijs.placement.opp.Opp;
import nl.passendonderwijs.placement.opp.OppService;
import nl.passendonderwijs.placement.opp.eis.Oppregels;

/** Ontwikkelingsperspectieven as the current caller may see them. */
@ApplicationScoped
public class Opplezing {

    public static final String PAD = "/placement/v1/leerlingen/{leerlingId}/opp";
    static final String ONBEKEND = "Dit ontwikkelingsperspectief bestaat niet.";

    @Inject
    OppService opps;

    @Inject
    HuidigeBeller beller;

    @Inject
    Oppregels regels;

    @Inject
    Clock klok;

    Optional<Gelezen> lees(Opppad pad) {
        return opps.bekijk(pad.leerling(), pad.id(), beller.verplicht())
                .map(opp -> new Gelezen(antwoord(opp), opp.versie(), pad.plaats()));
    }

    List<OppAntwoord> lees(UUID leerling) {
        return opps
                .bekijk(leerling, beller.verplicht())
                .orElseThrow(() -> new ProbleemException(Weigering.onbekend("Deze leerling bestaat niet.")))
                .stream()
                .map(this::antwoord)
                .toList();
    }

    List<OppinhoudAntwoord> versies(Opppad pad) {
        var opp = opps.bekijk(pad.leerling(), pad.id(), beller.verplicht())
                .orElseThrow(() -> new ProbleemException(Weigering.onbekend(ONBEKEND)));
        return OppinhoudAntwoord.alle(opp, opps.lees(opp.teksten()));
    }

    public Zaakhistorie historie(Opppad pad) {
        return new Zaakhistorie(opps.historie(pad.leerling(), pad.id(), beller.verplicht()), ONBEKEND);
    }

    /** One step of the history. */
    public Optional<Gelezen> stap(Opppad pad, UUID gebeurtenis) {
        return historie(pad).stap(gebeurtenis, URI.create(pad.plaats() + "/historie/" + gebeurtenis));
    }

    OppAntwoord antwoord(Opp opp) {
        return OppAntwoord.van(opp, opps.lees(opp.teksten()), regels, LocalDate.now(klok));
    }
}
