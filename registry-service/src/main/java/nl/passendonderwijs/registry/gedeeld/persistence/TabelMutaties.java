package nl.passendonderwijs.registry.gedeeld.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import nl.passendonderwijs.kit.jdbc.Sql;
import nl.passendonderwijs.kit.waarden.UuidV7;
import nl.passendonderwijs.registry.gedeeld.Mutatie;
import nl.passendonderwijs.registry.gedeeld.Mutaties;

@ApplicationScoped
class TabelMutaties implements Mutaties {
    @Inject
    Sql sql;

    @Inject
    Clock klok;

    @Override
    public Mutatie begin(String door, String reden) {
        var mutatie = new Mutatie(UuidV7.nieuw(klok), klok.instant(), door, reden);
        bewaar(mutatie);
        return mutatie;
    }

    @Override
    public void bewaar(Mutatie mutatie) {
        sql.schrijf(
                "INSERT INTO mutatie (id, op, door, reden) VALUES (?, ?, ?, ?) ON CONFLICT (id) DO NOTHING",
                mutatie.id(),
                mutatie.op(),
                mutatie.door(),
                mutatie.reden());
    }
}
