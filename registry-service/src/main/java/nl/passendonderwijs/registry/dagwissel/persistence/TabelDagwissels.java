package nl.passendonderwijs.registry.dagwissel.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import nl.passendonderwijs.kit.jdbc.Sql;
import nl.passendonderwijs.registry.dagwissel.Dagwissels;

@ApplicationScoped
class TabelDagwissels implements Dagwissels {
    @Inject
    Sql sql;

    @Override
    public Optional<LocalDate> schuifOp(LocalDate vandaag) {
        var vorige = sql.leesEen("SELECT dag FROM dagwissel WHERE dag < ? FOR UPDATE", rij -> rij.dag("dag"), vandaag);
        vorige.ifPresent(_ -> sql.schrijf("UPDATE dagwissel SET dag = ?", vandaag));
        return vorige;
    }
}
