package nl.passendonderwijs.registry.overlap.persistence;

import static nl.passendonderwijs.registry.gedeeld.persistence.Geldigheid.geldtOp;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import nl.passendonderwijs.kit.jdbc.Sql;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.registry.overlap.Overlapoverzicht;
import nl.passendonderwijs.registry.overlap.Overlappen;

@ApplicationScoped
class TabelOverlappen implements Overlappen {

    /*
     * One row per other samenwerkingsverband and gemeente, and one without them when nothing overlaps. Two areas are
     * the same when the PC4s they share are all that either has.
     */
    private static final String OVERLAP =
            """
            WITH vraag (swv, dag) AS (VALUES (?::text, ?::date)),
            postcode AS (
                SELECT p.pc4, p.gemeente, v.dag,
                    CASE WHEN v.swv LIKE 'PO%%' THEN p.swv_po ELSE p.swv_vo END = v.swv AS eigen,
                    CASE WHEN v.swv LIKE 'PO%%' THEN p.swv_vo ELSE p.swv_po END AS ander
                FROM vraag v JOIN postcode_geldend p
                    ON %s),
            gedeeld AS (
                SELECT ander, gemeente, dag, count(*) AS aantal FROM postcode
                WHERE eigen AND ander IS NOT NULL GROUP BY ander, gemeente, dag),
            omvang AS (SELECT ander, count(*) AS aantal FROM postcode WHERE ander IS NOT NULL GROUP BY ander),
            paar AS (
                SELECT d.ander, d.gemeente, d.dag, d.aantal,
                    sum(d.aantal) OVER (PARTITION BY d.ander) = o.aantal
                        AND o.aantal = (SELECT count(*) FROM postcode WHERE eigen) AS gelijk
                FROM gedeeld d JOIN omvang o ON o.ander = d.ander)
            SELECT s.landelijk, p.ander, p.gelijk, p.gemeente, g.naam, p.aantal
            FROM vraag v JOIN samenwerkingsverband_geldend s ON s.code = v.swv
                AND %s
            LEFT JOIN paar p ON true
            LEFT JOIN gemeente_geldend g ON g.code = p.gemeente
                AND %s
            ORDER BY p.ander, p.gemeente
            """.formatted(geldtOp("p", "v.dag"), geldtOp("s", "v.dag"), geldtOp("g", "p.dag"));

    @Inject
    Sql sql;

    @Override
    public Optional<Overlapoverzicht> van(SwvCode swv, LocalDate dag) {
        return Overlaprij.samengevoegd(swv, sql.lees(OVERLAP, Overlaprij::lees, swv.toString(), dag));
    }
}
