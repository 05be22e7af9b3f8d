package nl.passendonderwijs.placement.leerling.koppelcode.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.passendonderwijs.kit.jdbc.Rij;
import nl.passendonderwijs.kit.jdbc.Sql;
import nl.passendonderwijs.kit.waarden.Bestuursnummer;
import nl.passendonderwijs.placement.inzage.Inzage;
import nl.passendonderwijs.placement.inzage.persistence.Inzagelog;
import nl.passendonderwijs.placement.inzage.persistence.Relatie;
import nl.passendonderwijs.placement.leerling.Leerling;
import nl.passendonderwijs.placement.leerling.koppelcode.Koppelcodes;
import nl.passendonderwijs.placement.leerling.koppelcode.Koppelcodetermijn;
import nl.passendonderwijs.placement.leerling.koppelcode.UitgegevenKoppelcode;

/** Tables {@code koppelcode} and {@code koppelcode_poging}. */
@ApplicationScoped
class JdbcKoppelcodes implements Koppelcodes {

    private static final String VERVANG = """
            UPDATE koppelcode SET vervangen_op = ?
            WHERE leerling IN (SELECT leerling_alle_ids(?)) AND bestuur = ? AND gebruikt_op IS NULL AND vervangen_op IS NULL
            """;

    private static final String VOEG_TOE = """
            INSERT INTO koppelcode (id, leerling, bestuur, zegel, uitgegeven_op, laatste_dag) VALUES (?, ?, ?, ?, ?, ?)
            ON CONFLICT (zegel) DO NOTHING
            """;

    private static final String ALLE = """
            SELECT k.id, k.leerling, l.leidend, l.geboortedatum, k.laatste_dag, k.vervangen_op, k.gebruikt_door
            FROM koppelcode k JOIN leerling l ON l.id = k.leerling
            """;

    private static final String OP_ZEGEL = ALLE + "WHERE k.zegel = ?";

    private static final String VAN_BELLER =
            ALLE + "WHERE k.bestuur = " + Relatie.BESTUUR + " AND k.leerling IN (SELECT leerling_alle_ids(?))";

    private static final String EEN = VAN_BELLER + " AND k.id = ?";

    private static final String VAN_LEERLING = VAN_BELLER + " ORDER BY k.id";

    private static final String VERBRUIK = """
            UPDATE koppelcode SET gebruikt_op = ?, gebruikt_door = ?
            WHERE id = ? AND laatste_dag >= ? AND gebruikt_op IS NULL AND vervangen_op IS NULL
            """;

    private static final String SLOT = "SELECT pg_advisory_xact_lock(hashtextextended('koppelcode ' || ?, 0))";

    private static final String VERGEET = "DELETE FROM koppelcode_poging WHERE bestuur = ? AND op <= ?";

    private static final String TELLING = "SELECT count(*) AS aantal FROM koppelcode_poging WHERE bestuur = ?";

    @Inject
    Sql sql;

    @Inject
    Inzagelog log;

    @Override
    public boolean geefUit(UitgegevenKoppelcode koppelcode, byte[] zegel, Bestuursnummer bestuur, Instant op) {
        var leerling = koppelcode.leerling().id();
        sql.schrijf(VERVANG, op, leerling, bestuur);
        return sql.schrijf(
                        VOEG_TOE,
                        koppelcode.id(),
                        leerling,
                        bestuur,
                        zegel,
                        op,
                        koppelcode.termijn().laatsteDag())
                == 1;
    }

    @Override
    public Optional<UitgegevenKoppelcode> zoek(byte[] zegel) {
        return sql.leesEen(OP_ZEGEL, JdbcKoppelcodes::lees, zegel);
    }

    @Override
    public Optional<UitgegevenKoppelcode> bekijk(UUID leerling, UUID id, Inzage inzage) {
        return log.leesEen(
                EEN, JdbcKoppelcodes::lees, inzage, Relatie.van(inzage).met(leerling, id));
    }

    @Override
    public List<UitgegevenKoppelcode> bekijk(UUID leerling, Inzage inzage) {
        return log.leesAlle(
                VAN_LEERLING, JdbcKoppelcodes::lees, inzage, Relatie.van(inzage).met(leerling));
    }

    @Override
    public boolean verbruik(UUID id, Bestuursnummer bestuur, Instant op, LocalDate vandaag) {
        return sql.schrijf(VERBRUIK, op, bestuur, id, vandaag) == 1;
    }

    /** The lock comes first: of guesses sent at once each sees the ones before it. */
    @Override
    public int mislukt(Bestuursnummer bestuur, Instant sinds) {
        var _ = sql.leesEen(SLOT, rij -> true, bestuur);
        sql.schrijf(VERGEET, bestuur, sinds);
        return sql.leesEen(TELLING, rij -> rij.geheel("aantal"), bestuur).orElse(0);
    }

    @Override
    public void telMislukking(Bestuursnummer bestuur, Instant op) {
        sql.schrijf("INSERT INTO koppelcode_poging (bestuur, op) VALUES (?, ?)", bestuur, op);
    }

    private static UitgegevenKoppelcode lees(Rij rij) throws SQLException {
        return new UitgegevenKoppelcode(
                rij.id("id"),
                new Leerling(rij.id("leidend"), rij.dag("geboortedatum")),
                new Koppelcodetermijn(rij.dag("laatste_dag")),
                rij.momentMogelijk("vervangen_op") != null,
                rij.alsMogelijk("gebruikt_door", Bestuursnummer::van));
    }
}
