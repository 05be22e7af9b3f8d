package nl.passendonderwijs.placement.bewaring.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import nl.passendonderwijs.kit.jdbc.Sql;

/** Removes rows on which nothing hangs. */
@ApplicationScoped
public class Rijopruimer {

    private static final String TEL = "SELECT count(*) AS aantal FROM %s WHERE %s";

    private static final String VERWIJDER = """
            DELETE FROM %1$s WHERE id IN (SELECT id FROM %1$s WHERE %2$s ORDER BY id LIMIT ? FOR UPDATE SKIP LOCKED)
            """;

    @Inject
    Sql sql;

    /** @param verlopen condition with the last day on which what began is past its term */
    public long tel(String tabel, String verlopen, LocalDate grens) {
        return sql.leesEen(TEL.formatted(tabel, verlopen), rij -> rij.lang("aantal"), grens)
                .orElseThrow();
    }

    /** Within the caller's transaction. */
    public int verwijder(String tabel, String verlopen, LocalDate grens, int hoogstens) {
        return sql.schrijf(VERWIJDER.formatted(tabel, verlopen), grens, hoogstens);
    }
}
