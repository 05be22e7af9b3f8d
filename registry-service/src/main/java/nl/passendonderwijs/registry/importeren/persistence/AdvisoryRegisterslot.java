package nl.passendonderwijs.registry.importeren.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.passendonderwijs.kit.jdbc.Sql;
import nl.passendonderwijs.registry.importeren.Registerslot;

@ApplicationScoped
class AdvisoryRegisterslot implements Registerslot {

    private static final long SLEUTEL = 0x5357_5631_0001L;

    @Inject
    Sql sql;

    @Override
    public void wachtOpBeurt() {
        var _ = sql.lees("SELECT pg_advisory_xact_lock(?)", rij -> true, SLEUTEL);
    }

    @Override
    public boolean houdTegen() {
        return sql.leesEen("SELECT pg_try_advisory_xact_lock(?) AS vrij", rij -> rij.vlag("vrij"), SLEUTEL)
                .orElse(false);
    }
}
