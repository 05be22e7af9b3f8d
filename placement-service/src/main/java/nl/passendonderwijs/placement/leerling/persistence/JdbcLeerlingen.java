package nl.passendonderwijs.placement.leerling.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.passendonderwijs.kit.jdbc.Rij;
import nl.passendonderwijs.kit.jdbc.Sql;
import nl.passendonderwijs.kit.waarden.Bestuursnummer;
import nl.passendonderwijs.kit.waarden.Leerlingkenmerk;
import nl.passendonderwijs.placement.inzage.Inzage;
import nl.passendonderwijs.placement.inzage.persistence.Inzagelog;
import nl.passendonderwijs.placement.inzage.persistence.Relatie;
import nl.passendonderwijs.placement.leerling.Leerling;
import nl.passendonderwijs.placement.leerling.Leerlingbeeld;
import nl.passendonderwijs.placement.leerling.Leerlingen;

/** Pupils and their keys; the unique key decides when two calls are first at once. */
@ApplicationScoped
class JdbcLeerlingen implements Leerlingen {

    private static final String ZOEK = """
            SELECT l.leidend, l.geboortedatum FROM leerling_kenmerk k JOIN leerling l ON l.id = k.leerling
            WHERE k.bestuur = ? AND k.kenmerk = ?
            """;

    private static final String VAN_BESTUUR = """
            SELECT l.leidend, l.geboortedatum FROM leerling l
            WHERE l.id = ? AND EXISTS (SELECT FROM leerling_relatie r WHERE r.leerling = l.id AND r.bestuur = ?)
            """;

    /** Leaves room for those that only refer to the pupil. */
    private static final String VOEG_TOE = """
            WITH nieuw AS (
                INSERT INTO leerling_kenmerk (bestuur, kenmerk, leerling, opgenomen_op) VALUES (?, ?, ?, ?)
                ON CONFLICT DO NOTHING RETURNING leerling, opgenomen_op
            )
            INSERT INTO leerling (id, geboortedatum, opgenomen_op, leidend)
            SELECT leerling, ?::date, opgenomen_op, leerling FROM nieuw
            """;

    private static final String VOEG_KENMERK_TOE = """
            INSERT INTO leerling_kenmerk (bestuur, kenmerk, leerling, opgenomen_op) VALUES (?, ?, ?, ?)
            ON CONFLICT DO NOTHING
            """;

    /** The version follows from all that is shown: as much of something else is not the same. */
    private static final String BEELD = """
            SELECT beeld.*, hashtextextended(beeld::text, 0) & x'7fffffffffffffff'::bigint AS versie FROM (
                SELECT l.id, l.id AS leerling, l.leidend, l.geboortedatum, min(r.sinds) AS sinds,
                    ARRAY(
                        SELECT k.kenmerk FROM leerling_kenmerk k
                        WHERE k.bestuur = r.bestuur AND k.leerling IN (SELECT leerling_alle_ids(l.id))
                        ORDER BY k.kenmerk) AS kenmerken
                FROM leerling l JOIN leerling_relatie r ON r.leerling = l.id
                WHERE l.id = ? AND r.bestuur = %s
                GROUP BY l.id, r.bestuur) beeld
            """.formatted(Relatie.BESTUUR);

    @Inject
    Sql sql;

    @Inject
    Leerlingslot slot;

    @Inject
    Inzagelog log;

    @Override
    public Optional<Leerling> zoek(Bestuursnummer bestuur, Leerlingkenmerk kenmerk) {
        return sql.leesEen(ZOEK, JdbcLeerlingen::leerling, bestuur, kenmerk);
    }

    @Override
    public boolean voegToe(Leerling leerling, Bestuursnummer bestuur, Leerlingkenmerk kenmerk, Instant op) {
        return sql.schrijf(VOEG_TOE, bestuur, kenmerk, leerling.id(), op, leerling.geboortedatum()) == 1;
    }

    @Override
    public boolean voegKenmerkToe(Leerling leerling, Bestuursnummer bestuur, Leerlingkenmerk kenmerk, Instant op) {
        return sql.schrijf(VOEG_KENMERK_TOE, bestuur, kenmerk, leerling.id(), op) == 1;
    }

    @Override
    public Optional<Leerling> zoek(UUID id, Bestuursnummer bestuur) {
        return sql.leesEen(VAN_BESTUUR, JdbcLeerlingen::leerling, id, bestuur);
    }

    /** Two statements: the second sees what was committed while the first waited. */
    @Override
    public Optional<Leerling> neem(UUID id, Bestuursnummer bestuur) {
        slot.neem(id);
        return zoek(id, bestuur);
    }

    @Override
    public Optional<Leerlingbeeld> bekijk(UUID id, Inzage inzage) {
        var relatie = Relatie.van(inzage);
        return log.leesEen(BEELD, JdbcLeerlingen::beeld, inzage, id, relatie.bestuur(), relatie.vestiging());
    }

    private static Leerling leerling(Rij rij) throws SQLException {
        return new Leerling(rij.id("leidend"), rij.dag("geboortedatum"));
    }

    private static Leerlingbeeld beeld(Rij rij) throws SQLException {
        var kenmerken =
                rij.teksten("kenmerken").stream().map(Leerlingkenmerk::van).toList();
        return new Leerlingbeeld(
                rij.id("id"),
                rij.id("leidend"),
                rij.dag("geboortedatum"),
                kenmerken,
                rij.moment("sinds"),
                rij.lang("versie"));
    }
}
