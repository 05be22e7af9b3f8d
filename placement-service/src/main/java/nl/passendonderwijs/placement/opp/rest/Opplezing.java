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
import nl.passendonderwijs.placement.historie.Verteld;
import nl.passendonderwijs.placement.historie.rest.GebeurtenisAntwoord;
import nl.passendonderwijs.placement.opp.Opp;
import nl.passendonderwijs.placement.opp.OppService;
import nl.passendonderwijs.placement.opp.eis.Oppregels;

/** Ontwikkelingsperspectieven as the current caller may see them. */
@ApplicationScoped
class Opplezing {

    static final String PAD = "/placement/v1/leerlingen/{leerlingId}/opp";
    static final String ONBEKEND = "Dit ontwikkelingsperspectief bestaat niet.";

    private static final long ENIGE_VERSIE = 0;

    @Inject
    OppService opps;

    @Inject
    HuidigeBeller beller;

    @Inject
    Oppregels regels;

    @Inject
    Clock klok;

    Optional<Gelezen> lees(UUID leerling, UUID id) {
        return opps.bekijk(leerling, id, beller.verplicht())
                .map(opp -> new Gelezen(antwoord(opp), opp.versie(), plaats(leerling, id, "")));
    }

    List<OppAntwoord> lees(UUID leerling) {
        return opps
                .bekijk(leerling, beller.verplicht())
                .orElseThrow(() -> new ProbleemException(Weigering.onbekend("Deze leerling bestaat niet.")))
                .stream()
                .map(this::antwoord)
                .toList();
    }

    List<OppinhoudAntwoord> versies(UUID leerling, UUID id) {
        var opp = opps.bekijk(leerling, id, beller.verplicht()).orElseThrow(Opplezing::onbekend);
        return OppinhoudAntwoord.alle(opp, opps.lees(opp.teksten()));
    }

    List<Verteld> historie(UUID leerling, UUID id) {
        return opps.historie(leerling, id, beller.verplicht()).orElseThrow(Opplezing::onbekend);
    }

    /** One step of the history. */
    Optional<Gelezen> stap(UUID leerling, UUID id, UUID gebeurtenis) {
        return opps.historie(leerling, id, beller.verplicht()).stream()
                .flatMap(List::stream)
                .filter(verteld -> verteld.gebeurtenis().id().equals(gebeurtenis))
                .findFirst()
                .map(verteld -> new Gelezen(
                        GebeurtenisAntwoord.van(verteld),
                        ENIGE_VERSIE,
                        plaats(leerling, id, "/historie/" + gebeurtenis)));
    }

    OppAntwoord antwoord(Opp opp) {
        return OppAntwoord.van(opp, opps.lees(opp.teksten()), regels, LocalDate.now(klok));
    }

    private static URI plaats(UUID leerling, UUID id, String rest) {
        return URI.create("/placement/v1/leerlingen/%s/opp/%s%s".formatted(leerling, id, rest));
    }

    private static ProbleemException onbekend() {
        return new ProbleemException(Weigering.onbekend(ONBEKEND));
    }
}
