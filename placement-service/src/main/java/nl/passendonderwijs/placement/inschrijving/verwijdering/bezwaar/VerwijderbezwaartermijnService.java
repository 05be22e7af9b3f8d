package nl.passendonderwijs.placement.inschrijving.verwijdering.bezwaar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.passendonderwijs.kit.waarden.Organisatie;
import nl.passendonderwijs.placement.inschrijving.Inschrijving;
import nl.passendonderwijs.placement.inschrijving.Inschrijvingen;
import nl.passendonderwijs.placement.inschrijving.verwijdering.Verwijdering;
import nl.passendonderwijs.placement.inschrijving.verwijdering.Verwijderingen;
import nl.passendonderwijs.placement.termijn.TermijnService;
import nl.passendonderwijs.placement.termijn.Termijnregels;
import nl.passendonderwijs.placement.termijn.Zaak;

/** Watches the time of parents to object to a removal (BEZ-01). */
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

    /** The parents have objected: nothing is awaited from them any more. Within that transaction. */
    public void rondAf(UUID leerling, UUID id, LocalDate ontvangstdatum, Organisatie wie) {
        verwijderingen
                .zoek(leerling, id, wie)
                .flatMap(verwijdering -> verwijdering.metBezwaar(ontvangstdatum))
                .ifPresent(na -> rondAf(na, wie));
    }

    private void rondAf(Verwijdering na, Organisatie wie) {
        var inschrijving =
                inschrijvingen.zoek(na.leerling(), na.inschrijving(), wie).orElseThrow();
        na.genomen().ifPresent(besluit -> bewaak(inschrijving, na.id(), besluit));
        verwijderingen.bewaar(na);
    }
}
