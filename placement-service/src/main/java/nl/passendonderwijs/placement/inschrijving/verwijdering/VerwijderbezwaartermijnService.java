package nl.passendonderwijs.placement.inschrijving.verwijdering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import nl.passendonderwijs.kit.waarden.Organisatie;
import nl.passendonderwijs.placement.inschrijving.Inschrijving;
import nl.passendonderwijs.placement.inschrijving.Inschrijvingen;
import nl.passendonderwijs.placement.termijn.TermijnService;
import nl.passendonderwijs.placement.termijn.Termijnregels;
import nl.passendonderwijs.placement.termijn.Zaak;

/** Watches the time of parents to object to a removal (BEZ-01, BEZ-02, BEZ-03). */
@ApplicationScoped
public class VerwijderbezwaartermijnService {

    @Inject
    Verwijderingen verwijderingen;

    @Inject
    Inschrijvingen inschrijvingen;

    @Inject
    TermijnService termijnen;

    @Inject
    Termijnregels regels;

    /** Within the transaction of the decision. */
    public void bewaak(Inschrijving inschrijving, UUID id, Genomenbesluit besluit) {
        var plek = inschrijving.plek();
        var zaak = new Zaak(id, inschrijving.leerling(), plek.bestuur(), plek.vestiging(), plek.swv());
        termijnen.bewaak(zaak, List.of(besluit.bezwaartermijn(regels)));
    }

    /** The parents have objected: nothing is awaited from them any more. After that was stored, in its transaction. */
    public void rondAf(UUID leerling, UUID id, Organisatie wie) {
        verwijderingen
                .zoek(leerling, id, wie)
                .flatMap(gezien -> inschrijvingen.neem(leerling, gezien.inschrijving(), wie))
                .ifPresent(inschrijving -> rondAf(inschrijving, id, wie));
    }

    /** @param inschrijving held by this transaction, and with it its verwijdering */
    private void rondAf(Inschrijving inschrijving, UUID id, Organisatie wie) {
        verwijderingen
                .zoek(inschrijving.leerling(), id, wie)
                .flatMap(Verwijdering::metBezwaar)
                .ifPresent(na -> {
                    verwijderingen.bewaar(na);
                    na.genomen().ifPresent(besluit -> bewaak(inschrijving, id, besluit));
                });
    }
}
