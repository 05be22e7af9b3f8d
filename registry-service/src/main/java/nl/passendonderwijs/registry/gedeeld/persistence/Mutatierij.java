package nl.passendonderwijs.registry.gedeeld.persistence;

import java.sql.SQLException;
import java.util.Objects;
import nl.passendonderwijs.kit.jdbc.Rij;
import nl.passendonderwijs.kit.jdbc.Sql.Rijlezer;
import nl.passendonderwijs.registry.gedeeld.Mutatie;
import nl.passendonderwijs.registry.gedeeld.Vastgelegd;
import org.jspecify.annotations.Nullable;

/** Reads a stand together with the acts that brought it and let it lapse. */
public final class Mutatierij {
    /** For a table, its key and what to order by; what came and went within one act was never believed. */
    public static final String GELOOFD = """
            SELECT s.*, m.id AS m_id, m.op AS m_op, m.door AS m_door, m.reden AS m_reden,
                v.id AS v_id, v.op AS v_op, v.door AS v_door, v.reden AS v_reden
            FROM %s s JOIN mutatie m ON m.id = s.mutatie LEFT JOIN mutatie v ON v.id = s.vervallen
            WHERE s.%s = ? AND s.vervallen IS DISTINCT FROM s.mutatie ORDER BY s.%s, m.op, m.id
            """;

    private Mutatierij() {}

    public static <T> Rijlezer<Vastgelegd<T>> met(Rijlezer<T> lezer) {
        return rij -> new Vastgelegd<>(lezer.lees(rij), Objects.requireNonNull(mutatie(rij, "m")), mutatie(rij, "v"));
    }

    private static @Nullable Mutatie mutatie(Rij rij, String wie) throws SQLException {
        var op = rij.momentMogelijk(wie + "_op");
        return op == null
                ? null
                : new Mutatie(rij.id(wie + "_id"), op, rij.tekst(wie + "_door"), rij.tekst(wie + "_reden"));
    }
}
