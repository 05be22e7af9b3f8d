package nl.passendonderwijs.placement.inschrijving.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import nl.passendonderwijs.kit.jdbc.Reeks;
import nl.passendonderwijs.kit.jdbc.Sql;
import nl.passendonderwijs.placement.inschrijving.Inschrijving;
import org.jspecify.annotations.Nullable;

/**
 * Inserts any number of inschrijvingen for the time being in one statement (ZP-11): each from the day after the last
 * inschrijving that is over, unless one lasts or is still to begin. Of two for one pupil the first in the list counts.
 */
@ApplicationScoped
class Tijdelijken {

    private static final String VOEG_TOE = """
            INSERT INTO inschrijving (id, leerling, bestuur, swv, vestiging, soort_onderwijs, aanmelding, soort,
                inschrijfdatum, telt_vanaf, status, opgenomen_op, versie)
            SELECT n.id, l.leidend, n.bestuur, n.swv, n.vestiging, n.soort_onderwijs, n.aanmelding, 'TIJDELIJK',
                vrij.van, vrij.van, 'INGESCHREVEN', ?, 0
            FROM unnest(?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::uuid[], ?::date[])
                WITH ORDINALITY AS n (id, leerling, bestuur, swv, vestiging, soort_onderwijs, aanmelding, van, nummer)
            JOIN leerling l ON l.id = n.leerling
            CROSS JOIN LATERAL (
                SELECT greatest(n.van, max(upper(i.periode))) AS van,
                    coalesce(bool_or(i.periode && daterange(?, NULL)), false) AS bezet
                FROM leerling z JOIN inschrijving i ON i.leerling = z.id
                WHERE z.leidend = l.leidend AND i.periode && daterange(n.van, NULL)) vrij
            WHERE NOT vrij.bezet
            ORDER BY n.nummer
            ON CONFLICT DO NOTHING
            RETURNING *, '[]' AS schorsingen
            """;

    @Inject
    Sql sql;

    List<Inschrijving> voegToe(List<Inschrijving> nieuwe, LocalDate vandaag, Instant op) {
        return sql.lees(
                VOEG_TOE,
                Inschrijvingrij::lees,
                op,
                reeks("uuid", nieuwe, Inschrijving::id),
                reeks("uuid", nieuwe, Inschrijving::leerling),
                reeks("text", nieuwe, nieuw -> nieuw.plek().bestuur().toString()),
                reeks("text", nieuwe, Tijdelijken::swv),
                reeks("text", nieuwe, nieuw -> nieuw.plek().vestiging().toString()),
                reeks("text", nieuwe, nieuw -> nieuw.plek().soortOnderwijs().name()),
                reeks("uuid", nieuwe, Inschrijving::aanmelding),
                reeks("date", nieuwe, nieuw -> nieuw.inschrijfdatum().toString()),
                vandaag);
    }

    private static Reeks reeks(String type, List<Inschrijving> nieuwe, Function<Inschrijving, @Nullable Object> deel) {
        return new Reeks(type, nieuwe.stream().map(deel).toArray());
    }

    private static @Nullable String swv(Inschrijving nieuw) {
        var swv = nieuw.plek().swv();
        return swv == null ? null : swv.toString();
    }
}
