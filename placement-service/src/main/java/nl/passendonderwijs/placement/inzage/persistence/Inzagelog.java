package nl.passendonderwijs.placement.inzage.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.passendonderwijs.kit.jdbc.Sql;
import nl.passendonderwijs.placement.inzage.Inzage;
import org.jspecify.annotations.Nullable;

/** Reads records of pupils, and writes who saw them in the same statement: no read can pass the processing log by. */
@ApplicationScoped
public class Inzagelog {

    private static final String GELOGD = """
            WITH gelezen AS (%s), gelogd AS (
                INSERT INTO verwerkingslog (organisatie, client, wat, leerling, op)
                SELECT ?, ?, ?, leerling, ?::timestamptz FROM (SELECT leerling FROM gelezen ORDER BY id LIMIT ?) getoond
            )
            SELECT * FROM gelezen ORDER BY id
            """;

    @Inject
    Sql sql;

    /** As {@link #lees}, for a query that finds one record at most. */
    public <T> Optional<T> leesEen(String vraag, Sql.Rijlezer<T> lezer, Inzage inzage, @Nullable Object... waarden) {
        return leesAlle(vraag, lezer, inzage, waarden).stream().findFirst();
    }

    /** As {@link #lees}, for whoever gets to see all that is found. */
    public <T> List<T> leesAlle(String vraag, Sql.Rijlezer<T> lezer, Inzage inzage, @Nullable Object... waarden) {
        return lees(vraag, lezer, inzage, Integer.MAX_VALUE, waarden);
    }

    /**
     * @param vraag selects columns {@code id} and {@code leerling} at least
     * @param getoond how many of the rows the caller gets to see
     */
    public <T> List<T> lees(
            String vraag, Sql.Rijlezer<T> lezer, Inzage inzage, int getoond, @Nullable Object... waarden) {
        var alle = Stream.concat(
                Stream.of(waarden),
                Stream.of(inzage.organisatie(), inzage.client(), inzage.wat(), inzage.op(), getoond));
        return sql.lees(GELOGD.formatted(vraag), lezer, alle.toArray());
    }
}
