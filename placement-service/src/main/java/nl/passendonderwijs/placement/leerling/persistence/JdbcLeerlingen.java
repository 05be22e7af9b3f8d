package nl.passendonderwijs.placement.leerling.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import nl.passendonderwijs.kit.jdbc.Sql;
import nl.passendonderwijs.kit.waarden.Bestuursnummer;
import nl.passendonderwijs.kit.waarden.Leerlingkenmerk;
import nl.passendonderwijs.placement.leerling.Leerling;
import nl.passendonderwijs.placement.leerling.Leerlingen;

/** Pupils and their keys; the unique key decides when two calls are first at once. */
@ApplicationScoped
class JdbcLeerlingen implements Leerlingen {

    private static final String ZOEK = """
            SELECT l.id, l.geboortedatum FROM leerling_kenmerk k JOIN leerling l ON l.id = k.leerling
            WHERE k.bestuur = ? AND k.kenmerk = ?
            """;

    private static final String VOEG_TOE = """
            WITH nieuw AS (
                INSERT INTO leerling_kenmerk (bestuur, kenmerk, leerling) VALUES (?, ?, ?)
                ON CONFLICT DO NOTHING RETURNING leerling
            )
            INSERT INTO leerling (id, geboortedatum, opgenomen_op)
            SELECT leerling, ?::date, ?::timestamptz FROM nieuw
            """;

    @Inject
    Sql sql;

    @Override
    public Optional<Leerling> zoek(Bestuursnummer bestuur, Leerlingkenmerk kenmerk) {
        return sql.leesEen(ZOEK, rij -> new Leerling(rij.id("id"), rij.dag("geboortedatum")), bestuur, kenmerk);
    }

    @Override
    public boolean voegToe(Leerling leerling, Bestuursnummer bestuur, Leerlingkenmerk kenmerk, Instant op) {
        return sql.schrijf(VOEG_TOE, bestuur, kenmerk, leerling.id(), leerling.geboortedatum(), op) == 1;
    }
}
