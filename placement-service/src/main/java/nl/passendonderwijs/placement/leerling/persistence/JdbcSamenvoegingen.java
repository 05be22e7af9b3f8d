package nl.passendonderwijs.placement.leerling.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.passendonderwijs.kit.jdbc.Sql;
import nl.passendonderwijs.kit.waarden.Bestuursnummer;
import nl.passendonderwijs.kit.waarden.UuidV7;
import nl.passendonderwijs.placement.leerling.Samenvoegingen;

/** Column {@code leerling.leidend}, and who joined what in {@code leerling_samenvoeging}. */
@ApplicationScoped
class JdbcSamenvoegingen implements Samenvoegingen {

    private static final String SLOT = "SELECT id FROM leerling WHERE id IN (?, ?) ORDER BY id FOR NO KEY UPDATE";

    private static final String LEIDEND = """
            SELECT id FROM leerling WHERE id IN (SELECT leidend FROM leerling WHERE id IN (?, ?))
            ORDER BY opgenomen_op, id
            """;

    private static final String VOLG = "UPDATE leerling SET leidend = ? WHERE leidend = ?";

    private static final String ONTHOUD = """
            INSERT INTO leerling_samenvoeging (id, leidend, samengevoegd, bestuur, op) VALUES (?, ?, ?, ?, ?)
            """;

    @Inject
    Sql sql;

    @Inject
    Clock klok;

    /** Two statements: the second sees what was committed while the first waited. */
    @Override
    public List<UUID> neem(UUID een, UUID ander) {
        var _ = sql.lees(SLOT, rij -> rij.id("id"), een, ander);
        return sql.lees(LEIDEND, rij -> rij.id("id"), een, ander);
    }

    @Override
    public void voegSamen(UUID leidend, UUID samengevoegd, Bestuursnummer bestuur, Instant op) {
        sql.schrijf(VOLG, leidend, samengevoegd);
        sql.schrijf(ONTHOUD, UuidV7.nieuw(klok), leidend, samengevoegd, bestuur, op);
    }
}
