package nl.passendonderwijs.placement.aanbod.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import nl.passendonderwijs.kit.jdbc.Rij;
import nl.passendonderwijs.kit.jdbc.Sql;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.placement.aanbod.Ondersteuningsaanbod;
import nl.passendonderwijs.placement.aanbod.Ondersteuningsaanboden;

/** Keeps each publication by its first day and ends none: what began last holds, in whatever order events come. */
@ApplicationScoped
class JdbcOndersteuningsaanboden implements Ondersteuningsaanboden {

    private static final String BEWAAR = """
            INSERT INTO aanbod (vestiging, geldig_van, geldig_tot, voorzieningen, volgorde)
            VALUES (?, ?, ?, ?::jsonb, ?)
            ON CONFLICT (vestiging, geldig_van) DO UPDATE SET
                geldig_tot = excluded.geldig_tot, voorzieningen = excluded.voorzieningen, volgorde = excluded.volgorde
            WHERE aanbod.volgorde < excluded.volgorde
            """;

    private static final String ZOEK = """
            SELECT * FROM (
                SELECT * FROM aanbod WHERE vestiging = ? AND geldig_van <= ? ORDER BY geldig_van DESC LIMIT 1) laatste
            WHERE geldig_tot IS NULL OR geldig_tot > ?
            """;

    @Inject
    Sql sql;

    @Override
    public Optional<Ondersteuningsaanbod> zoek(Vestigingscode vestiging, LocalDate datum) {
        return sql.leesEen(ZOEK, JdbcOndersteuningsaanboden::lees, vestiging, datum, datum);
    }

    @Override
    public void bewaar(Ondersteuningsaanbod aanbod, String volgorde) {
        sql.schrijf(
                BEWAAR,
                aanbod.vestiging(),
                aanbod.geldigVan(),
                aanbod.geldigTot(),
                Voorzieningrij.schrijf(aanbod.voorzieningen()),
                volgorde);
    }

    private static Ondersteuningsaanbod lees(Rij rij) throws SQLException {
        return new Ondersteuningsaanbod(
                rij.als("vestiging", Vestigingscode::van),
                rij.dag("geldig_van"),
                rij.dagMogelijk("geldig_tot"),
                rij.als("voorzieningen", Voorzieningrij::lees));
    }
}
