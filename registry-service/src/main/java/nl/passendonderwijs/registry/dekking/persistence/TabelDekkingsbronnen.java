package nl.passendonderwijs.registry.dekking.persistence;

import static nl.passendonderwijs.registry.gedeeld.persistence.Geldigheid.geldtOp;
import static nl.passendonderwijs.registry.gedeeld.persistence.Geldigheid.lidOp;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import nl.passendonderwijs.kit.jdbc.Rij;
import nl.passendonderwijs.kit.jdbc.Sql;
import nl.passendonderwijs.kit.waarden.Gemeentecode;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.registry.aanbod.Plaatsmaskering;
import nl.passendonderwijs.registry.behoefte.Ondersteuningsbehoeften;
import nl.passendonderwijs.registry.dekking.Dekkingsbronnen;
import nl.passendonderwijs.registry.dekking.Dekkingsgegevens;
import nl.passendonderwijs.registry.dekking.Gebied;

@ApplicationScoped
class TabelDekkingsbronnen implements Dekkingsbronnen {

    private static final String VRAAG =
            """
            WITH vraag AS (SELECT ?::text AS swv, ?::date AS dag),
            lid AS (
                SELECT DISTINCT ON (v.code) v.* FROM vraag q
                JOIN lidmaatschap_geldend l ON l.swv = q.swv AND %s
                JOIN vestiging_geldend v ON v.code = l.vestiging
                    AND %s),
            gebied AS (
                SELECT p.* FROM vraag q JOIN postcode_geldend p
                    ON %s)
            """.formatted(lidOp("l", "q.dag"), geldtOp("v", "q.dag"), geldtOp("p", "q.dag"));

    private static final String VERBAND = """
            SELECT landelijk FROM samenwerkingsverband_geldend s WHERE code = ? AND\s""" + geldtOp("s");

    /** A national one has no region: there the whole gemeenten of its members count. */
    private static final String GEBIEDEN = VRAAG + """
            SELECT g.code, g.naam, coalesce(avg(p.lat), g.lat) AS lat, coalesce(avg(p.lon), g.lon) AS lon
            FROM vraag q JOIN gemeente_geldend g
                ON %s
            LEFT JOIN gebied p ON p.gemeente = g.code AND (? OR q.swv IN (p.swv_po, p.swv_vo))
            WHERE CASE WHEN ? THEN g.code IN (SELECT gemeente FROM lid) ELSE p.pc4 IS NOT NULL END
            GROUP BY g.code, g.naam, g.lat, g.lon ORDER BY g.naam, g.code""".formatted(geldtOp("g", "q.dag"));

    private static final String LEDEN = VRAAG + """
            SELECT v.code, v.naam, v.gemeente, coalesce(v.lat, p.lat) AS lat, coalesce(v.lon, p.lon) AS lon,
                a.herkomst, b.behoefte, b.niveau, b.plaatsen, b.bezet
            FROM vraag q CROSS JOIN lid v LEFT JOIN gebied p ON p.pc4 = v.pc4
            LEFT JOIN aanbodstand s ON s.vestiging = v.code AND s.vervallen_op IS NULL
                AND %s
            LEFT JOIN aanbodpublicatie a ON a.id = s.publicatie
            LEFT JOIN voorziening b ON b.publicatie = s.publicatie
            ORDER BY v.code, b.behoefte, b.niveau""".formatted(geldtOp("s", "q.dag"));

    @Inject
    Sql sql;

    @Inject
    Ondersteuningsbehoeften behoeften;

    @Inject
    Plaatsmaskering maskering;

    @Override
    public Optional<Dekkingsgegevens> lees(SwvCode swv, LocalDate dag) {
        return sql.leesEen(VERBAND, rij -> rij.vlag("landelijk"), swv.toString(), dag, dag)
                .map(landelijk -> lees(swv, dag, landelijk));
    }

    private Dekkingsgegevens lees(SwvCode swv, LocalDate dag, boolean landelijk) {
        var gebieden = sql.lees(GEBIEDEN, TabelDekkingsbronnen::gebied, swv.toString(), dag, landelijk, landelijk);
        var leden = sql.lees(LEDEN, Lidrij::lees, swv.toString(), dag);
        var aanbieders =
                leden.stream().flatMap(lid -> lid.aanbieder(maskering).stream()).toList();
        return new Dekkingsgegevens(
                gebieden,
                Dekkingsgegevens.teTonen(behoeften.alle(), aanbieders, dag),
                aanbieders,
                Lidrij.aantal(leden, true),
                Lidrij.aantal(leden, false));
    }

    private static Gebied gebied(Rij rij) throws SQLException {
        return new Gebied(rij.als("code", Gemeentecode::van), rij.tekst("naam"), rij.punt());
    }
}
