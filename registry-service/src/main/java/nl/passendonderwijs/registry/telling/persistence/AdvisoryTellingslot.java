package nl.passendonderwijs.registry.telling.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.passendonderwijs.kit.jdbc.Sql;
import nl.passendonderwijs.registry.telling.Tellingslot;

@ApplicationScoped
class AdvisoryTellingslot implements Tellingslot {

    private static final long SLEUTEL = 0x5357_5631_0002L;

    @Inject
    Sql sql;

    @Override
    public void samen() {
        var _ = sql.lees("SELECT pg_advisory_xact_lock_shared(?)", rij -> true, SLEUTEL);
    }

    @Override
    public void alleen() {
        var _ = sql.lees("SELECT pg_advisory_xact_lock(?)", rij -> true, SLEUTEL);
    }
}
