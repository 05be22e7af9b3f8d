package nl.passendonderwijs.kit.outbox;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The statements of the relay, all on the one connection that holds its lock. */
record Outboxtabel(Connection verbinding) {

    /** One number for all services: each has its own database, so its own lock. */
    private static final long SLOT = 0x6f7574626f78L;

    boolean neemSlot() throws SQLException {
        try (var vraag = verbinding.prepareStatement("SELECT pg_try_advisory_lock(?)")) {
            vraag.setLong(1, SLOT);
            try (var rij = vraag.executeQuery()) {
                return rij.next() && rij.getBoolean(1);
            }
        }
    }

    /** A removal that a crash undoes costs a repeated event, which is allowed; waiting for the disk costs every event. */
    void wachtNietOpSchijf() throws SQLException {
        voerUit("SET synchronous_commit = off");
    }

    /** The connection goes back to a pool, and what was set would go with it. */
    void geefSlotVrij() throws SQLException {
        voerUit("SELECT pg_advisory_unlock_all()");
        voerUit("RESET synchronous_commit");
    }

    private void voerUit(String tekst) throws SQLException {
        try (var opdracht = verbinding.createStatement()) {
            opdracht.execute(tekst);
        }
    }

    List<Outboxrij> oudste(int aantal) throws SQLException {
        try (var vraag = verbinding.prepareStatement("""
                SELECT id, event_id, topic, sleutel, type, tijd, kop, inhoud FROM outbox ORDER BY id LIMIT ?
                """)) {
            vraag.setInt(1, aantal);
            try (var rijen = vraag.executeQuery()) {
                var gelezen = new ArrayList<Outboxrij>();
                while (rijen.next()) {
                    gelezen.add(rij(rijen));
                }
                return gelezen;
            }
        }
    }

    void verwijder(List<Outboxrij> bezorgd) throws SQLException {
        try (var opdracht = verbinding.prepareStatement("DELETE FROM outbox WHERE id = ANY (?)")) {
            opdracht.setArray(
                    1,
                    verbinding.createArrayOf(
                            "bigint", bezorgd.stream().map(Outboxrij::id).toArray()));
            opdracht.executeUpdate();
        }
    }

    private static Outboxrij rij(ResultSet rij) throws SQLException {
        return new Outboxrij(
                rij.getLong(1),
                rij.getObject(2, UUID.class),
                rij.getString(3),
                rij.getString(4),
                rij.getString(5),
                rij.getTimestamp(6).toInstant(),
                rij.getString(7),
                rij.getString(8));
    }
}
