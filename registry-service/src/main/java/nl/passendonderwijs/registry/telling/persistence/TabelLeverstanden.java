package nl.passendonderwijs.registry.telling.persistence;

import static nl.passendonderwijs.registry.gedeeld.persistence.Geldigheid.geldtOp;
import static nl.passendonderwijs.registry.gedeeld.persistence.Geldigheid.lidOp;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import nl.passendonderwijs.kit.jdbc.Rij;
import nl.passendonderwijs.kit.jdbc.Sql;
import nl.passendonderwijs.kit.waarden.Bestuursnummer;
import nl.passendonderwijs.kit.waarden.Sector;
import nl.passendonderwijs.kit.waarden.Soort;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.registry.leerlingaantal.Telherkomst;
import nl.passendonderwijs.registry.telling.Telling;
import nl.passendonderwijs.registry.telling.leverstand.Leverstand;
import nl.passendonderwijs.registry.telling.leverstand.Leverstanden;
import nl.passendonderwijs.registry.telling.leverstand.NietGeleverd;
import nl.passendonderwijs.registry.telling.leverstand.NietGeleverd.LaatstBekend;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class TabelLeverstanden implements Leverstanden {

    /* The members of that day of which a soort counts on it; a SOVSO counts as its parts (MEM-04). */
    private static final String TE_TELLEN = """
            WITH dag AS (SELECT teldatum, sector, string_to_array(soorten, ',') AS soorten FROM teldatum
                          WHERE sector = ? AND teldatum = ?),
            te_tellen AS (
                SELECT l.swv, v.code, v.bestuur, v.soort, dag.teldatum, dag.soorten
                  FROM dag JOIN lidmaatschap_geldend l ON l.sector = dag.sector
                   AND %s
                  JOIN vestiging_geldend v ON v.code = l.vestiging
                   AND %s
                 WHERE v.soort = ANY (dag.soorten) OR v.soort = 'SOVSO' AND dag.soorten && ARRAY['SO', 'VSO'])
            """.formatted(lidOp("l", "dag.teldatum"), geldtOp("v", "dag.teldatum"));
    private static final String NIET_GELEVERD = TE_TELLEN + """
            SELECT t.code, t.bestuur, t.soort, laatst.dag AS laatst_op, laatst.herkomst
              FROM te_tellen t
              LEFT JOIN LATERAL (
                  SELECT e.dag, e.herkomst FROM (
                      SELECT d.teldatum, 'SIS' FROM tellevering d
                       WHERE d.vestiging = t.code AND d.telt AND d.teldatum < t.teldatum
                      UNION ALL
                      SELECT a.peildatum, 'REGISTER' FROM leerlingaantal a
                       WHERE a.vestiging = t.code AND a.peildatum < t.teldatum) AS e (dag, herkomst)
                   ORDER BY e.dag DESC, e.herkomst DESC LIMIT 1) laatst ON true
             WHERE t.swv = ? AND NOT EXISTS (
                   SELECT FROM tellingrij r WHERE r.swv = t.swv AND r.teldatum = t.teldatum AND r.versie = ?
                      AND r.vestiging = t.code)
             ORDER BY t.code""";
    private static final String STAND = TE_TELLEN + """
            , gezien AS (
                SELECT EXISTS (SELECT FROM tellevering d JOIN tellevering_rij r ON r.levering = d.id
                                WHERE d.vestiging = t.code AND d.teldatum = t.teldatum AND d.telt
                                  AND r.soort = ANY (t.soorten)) AS geleverd,
                       EXISTS (SELECT FROM tellingrij r JOIN telling_hoofd h USING (swv, teldatum, versie)
                                WHERE r.vestiging = t.code AND r.teldatum = t.teldatum AND r.swv = t.swv) AS geteld
                  FROM te_tellen t)
            SELECT count(*) AS vestigingen,
                   count(*) FILTER (WHERE geleverd) AS geleverd,
                   count(*) FILTER (WHERE NOT geleverd AND geteld) AS uit_register,
                   count(*) FILTER (WHERE NOT geleverd AND NOT geteld) AS niet_geleverd
              FROM gezien""";

    @Inject
    Sql sql;

    @Override
    public List<NietGeleverd> nietGeleverd(Telling telling) {
        return sql.lees(
                NIET_GELEVERD,
                TabelLeverstanden::vestiging,
                telling.swv().sector(),
                telling.teldatum(),
                telling.swv().toString(),
                telling.versie());
    }

    @Override
    public Leverstand stand(Sector sector, LocalDate teldatum) {
        return sql.leesEen(STAND, TabelLeverstanden::stand, sector, teldatum).orElseThrow();
    }

    private static NietGeleverd vestiging(Rij rij) throws SQLException {
        return new NietGeleverd(
                rij.als("code", Vestigingscode::van),
                rij.als("bestuur", Bestuursnummer::van),
                rij.als("soort", Soort::valueOf),
                laatst(rij));
    }

    private static @Nullable LaatstBekend laatst(Rij rij) throws SQLException {
        @Nullable Telherkomst herkomst = rij.alsMogelijk("herkomst", Telherkomst::valueOf);
        return herkomst == null ? null : new LaatstBekend(rij.dag("laatst_op"), herkomst);
    }

    private static Leverstand stand(Rij rij) throws SQLException {
        return new Leverstand(
                rij.geheel("vestigingen"),
                rij.geheel("geleverd"),
                rij.geheel("uit_register"),
                rij.geheel("niet_geleverd"));
    }
}
