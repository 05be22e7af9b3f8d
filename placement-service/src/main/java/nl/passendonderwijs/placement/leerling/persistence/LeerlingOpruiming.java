package nl.passendonderwijs.placement.leerling.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import nl.passendonderwijs.kit.jdbc.Reeks;
import nl.passendonderwijs.kit.jdbc.Sql;
import nl.passendonderwijs.placement.bewaring.Bewaarsoort;
import nl.passendonderwijs.placement.bewaring.Opruiming;

/** Pupils about whom nothing is kept any more; all ids of a pupil go at once. */
@ApplicationScoped
class LeerlingOpruiming implements Opruiming {

    /** What is asked of the database itself: a new feature that refers to pupils holds them without a word here. */
    private static final String VERWIJZINGEN = """
            SELECT DISTINCT c.conrelid::regclass::text AS tabel, a.attname AS kolom
            FROM pg_constraint c JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1]
            WHERE c.contype = 'f' AND c.confrelid = 'leerling'::regclass
                AND c.conrelid::regclass::text NOT IN ('leerling', 'leerling_kenmerk', 'leerling_samenvoeging', 'zorgplicht')
            ORDER BY 1, 2
            """;

    private static final String VRIJ = """
            z.leidend = z.id AND NOT EXISTS (
                SELECT FROM leerling zelfde LEFT JOIN leerling_kenmerk k ON k.leerling = zelfde.id
                WHERE zelfde.leidend = z.id
                    AND greatest(zelfde.opgenomen_op, k.opgenomen_op)
                        >= (?::date + 1)::timestamp AT TIME ZONE 'Europe/Amsterdam')
            """;

    private static final String NIET_IN =
            " AND NOT EXISTS (SELECT FROM %1$s x JOIN leerling zelfde ON zelfde.id = x.%2$s WHERE zelfde.leidend = z.id)";

    private static final String ALLE_IDS = "(SELECT id FROM leerling WHERE leidend = ANY (?::uuid[]))";

    private static final List<String> VERWIJDER = List.of(
            "DELETE FROM zorgplicht WHERE leerling IN " + ALLE_IDS,
            "DELETE FROM leerling_samenvoeging WHERE leidend IN " + ALLE_IDS,
            "DELETE FROM leerling_kenmerk WHERE leerling IN " + ALLE_IDS,
            "DELETE FROM leerling WHERE leidend = ANY (?::uuid[])");

    @Inject
    Sql sql;

    @Override
    public Bewaarsoort soort() {
        return Bewaarsoort.LEERLING;
    }

    @Override
    public long tel(LocalDate grens) {
        return sql.leesEen(
                        "SELECT count(*) AS aantal FROM leerling z WHERE " + vrij(), rij -> rij.lang("aantal"), grens)
                .orElseThrow();
    }

    @Override
    public int verwijder(LocalDate grens, int hoogstens) {
        var kies = "SELECT z.id FROM leerling z WHERE " + vrij() + " ORDER BY z.id LIMIT ? FOR UPDATE OF z SKIP LOCKED";
        var ids = sql.lees(kies, rij -> rij.id("id"), grens, hoogstens);
        if (!ids.isEmpty()) {
            VERWIJDER.forEach(opdracht -> sql.schrijf(opdracht, Reeks.teksten(ids)));
        }
        return ids.size();
    }

    private String vrij() {
        return sql.lees(VERWIJZINGEN, rij -> NIET_IN.formatted(rij.tekst("tabel"), rij.tekst("kolom"))).stream()
                .collect(Collectors.joining("", VRIJ, ""));
    }
}
