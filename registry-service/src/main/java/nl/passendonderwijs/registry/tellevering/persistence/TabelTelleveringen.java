package nl.passendonderwijs.registry.tellevering.persistence;

import static nl.passendonderwijs.registry.gedeeld.persistence.Geldigheid.geldtOp;
import static nl.passendonderwijs.registry.gedeeld.persistence.Geldigheid.lidOp;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.passendonderwijs.kit.jdbc.Reeks;
import nl.passendonderwijs.kit.jdbc.Rij;
import nl.passendonderwijs.kit.jdbc.Sql;
import nl.passendonderwijs.kit.jdbc.Tabel;
import nl.passendonderwijs.kit.waarden.Sector;
import nl.passendonderwijs.kit.waarden.Soort;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.registry.teldatum.Teldag;
import nl.passendonderwijs.registry.teldatum.TellingStatus;
import nl.passendonderwijs.registry.tellevering.Telinzage;
import nl.passendonderwijs.registry.tellevering.Tellevering;
import nl.passendonderwijs.registry.tellevering.Telleveringen;
import nl.passendonderwijs.registry.tellevering.Telplaats;
import nl.passendonderwijs.registry.tellevering.Vestigingtelling;
import nl.passendonderwijs.registry.telling.Tellingen;
import nl.passendonderwijs.registry.telling.Tellingslot;
import nl.passendonderwijs.registry.telling.Telwaarde;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class TabelTelleveringen implements Telleveringen {

    private static final String PLAATS = """
            WITH vraag AS (SELECT ?::text AS code, ?::date AS dag, ?::text AS bestuur, ?::text AS vestiging,
                                  ?::text AS swv, ?::boolean AS alles),
            beller AS (
                SELECT bestuur FROM vraag
                UNION ALL
                SELECT v.bestuur FROM vestiging_geldend v, vraag WHERE v.code = vraag.vestiging
                   AND %1$s),
            plaats AS (
                SELECT v.soort, v.bestuur, v.geldig_van,
                       %1$s AS in_bedrijf
                  FROM vestiging_geldend v, vraag WHERE v.code = vraag.code
                 ORDER BY in_bedrijf DESC, v.geldig_van DESC LIMIT 1),
            gezien AS (
                SELECT plaats.*, (vraag.code = vraag.vestiging) IS TRUE
                       OR EXISTS (SELECT FROM beller WHERE beller.bestuur = plaats.bestuur) AS eigen
                  FROM plaats, vraag)
            SELECT soort, in_bedrijf, eigen,
                   CASE WHEN eigen OR alles THEN 'PO,VO' ELSE (
                       SELECT l.sector FROM lidmaatschap_geldend l WHERE l.vestiging = vraag.code AND l.swv = vraag.swv
                          AND %2$s) END AS inzage
              FROM gezien, vraag""".formatted(geldtOp("v", "vraag.dag"), lidOp("l", "vraag.dag"));
    /* Also what it was in before it moved: those versions go on to count, or the sum of all could go back. */
    private static final String HOOFDEN = """
            FROM telling_hoofd h JOIN (VALUES (?::text, ?::date)) AS v (vestiging, dag) ON v.dag = h.teldatum
           WHERE EXISTS (SELECT FROM lidmaatschap_geldend l WHERE l.vestiging = v.vestiging AND l.swv = h.swv
                            AND l.van <= h.teldatum AND (l.tot IS NULL OR l.tot > h.teldatum))
              OR EXISTS (SELECT FROM tellingrij r WHERE r.vestiging = v.vestiging AND r.teldatum = h.teldatum
                            AND r.swv = h.swv)""";
    private static final String KOP = "SELECT bool_or(h.status = 'VOORLOPIG') AS voorlopig, sum(h.versie) AS versies "
            + HOOFDEN + " HAVING count(*) > 0";
    private static final String TE_LAAT = """
            WITH laatste AS (
                SELECT DISTINCT ON (t.vestiging) t.id, t.vestiging, t.telt FROM tellevering t
                  JOIN lidmaatschap_geldend l ON l.vestiging = t.vestiging
                   AND l.van <= t.teldatum AND (l.tot IS NULL OR l.tot > t.teldatum)
                 WHERE t.teldatum = ? AND l.swv = ? ORDER BY t.vestiging, t.volgnummer DESC)
            SELECT laatste.vestiging, r.soort, r.aantal, w.aantal AS wederdeel
              FROM laatste JOIN tellevering_rij r ON r.levering = laatste.id
              LEFT JOIN tellevering_rij w ON w.levering = r.levering
               AND (r.soort, w.soort) IN (('SO', 'VSO'), ('VSO', 'SO'))
             WHERE NOT laatste.telt AND r.soort = ANY (?::text[])""";

    @Inject
    Sql sql;

    @Inject
    Tellingen tellingen;

    @Inject
    Tellingslot slot;

    @Override
    public Optional<Telplaats> plaats(Vestigingscode vestiging, LocalDate teldatum, Telinzage inzage) {
        return sql.leesEen(
                PLAATS,
                rij -> new Telplaats(
                        rij.als("soort", Soort::valueOf),
                        rij.vlag("in_bedrijf"),
                        rij.vlag("eigen"),
                        sectoren(rij.alsMogelijk("inzage", namen -> namen))),
                vestiging.toString(),
                teldatum,
                tekst(inzage.bestuur()),
                tekst(inzage.vestiging()),
                tekst(inzage.swv()),
                inzage.alles());
    }

    private static Set<Sector> sectoren(@Nullable String namen) {
        return Stream.ofNullable(namen)
                .flatMap(alle -> Stream.of(alle.split(",")))
                .map(Sector::valueOf)
                .collect(Collectors.toSet());
    }

    private static @Nullable String tekst(@Nullable Object code) {
        return code == null ? null : code.toString();
    }

    @Override
    public void vergrendel(Vestigingscode vestiging, LocalDate teldatum) {
        slot.samen();
        sql.lees(
                "SELECT h.swv " + HOOFDEN + " ORDER BY h.swv FOR UPDATE OF h",
                rij -> rij.tekst("swv"),
                vestiging.toString(),
                teldatum);
    }

    @Override
    public Optional<Vestigingtelling> zoek(Vestigingscode vestiging, LocalDate teldatum) {
        return sql.leesEen(KOP, Kop::lees, vestiging.toString(), teldatum)
                .map(kop -> new Vestigingtelling(
                        vestiging,
                        teldatum,
                        kop.status(),
                        kop.versies(),
                        tellingen.rijen(vestiging, teldatum),
                        geleverd(vestiging, teldatum)));
    }

    private List<Tellevering> geleverd(Vestigingscode vestiging, LocalDate teldatum) {
        return sql.lees("""
                SELECT t.*, (SELECT string_agg(r.soort || '=' || r.aantal, ',' ORDER BY r.soort)
                               FROM tellevering_rij r WHERE r.levering = t.id) AS aantallen
                  FROM tellevering t WHERE t.vestiging = ? AND t.teldatum = ? ORDER BY t.volgnummer""", Leveringlezer::lees, vestiging.toString(), teldatum);
    }

    @Override
    public void voegToe(Vestigingscode vestiging, LocalDate teldatum, Tellevering levering) {
        sql.schrijf(
                """
                INSERT INTO tellevering (id, vestiging, teldatum, volgnummer, organisatie, geleverd_op, telt, reden)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)""",
                levering.id(),
                vestiging.toString(),
                teldatum,
                levering.volgnummer(),
                levering.organisatie(),
                levering.geleverdOp(),
                levering.telt(),
                levering.reden());
        Tabel.<Map.Entry<Soort, Integer>>van("tellevering_rij")
                .met("levering", "uuid", een -> levering.id())
                .met("soort", Map.Entry::getKey)
                .met("aantal", "int4", Map.Entry::getValue)
                .voegToe(sql, List.copyOf(levering.aantallen().entrySet()));
        if (levering.telt()) {
            sql.schrijf(
                    "UPDATE telling_hoofd SET gewijzigd = true WHERE (swv, teldatum) IN (SELECT h.swv, h.teldatum "
                            + HOOFDEN + ")",
                    vestiging.toString(),
                    teldatum);
        }
    }

    @Override
    public List<Telwaarde> teLaat(SwvCode swv, LocalDate teldatum) {
        return sql.lees(
                TE_LAAT,
                rij -> new Telwaarde(
                        rij.als("vestiging", Vestigingscode::van),
                        rij.als("soort", Soort::valueOf),
                        rij.geheel("aantal"),
                        false,
                        rij.alsMogelijk("wederdeel", Integer::valueOf)),
                teldatum,
                swv.toString(),
                Reeks.teksten(Teldag.soortenVan(swv.sector())));
    }

    private record Kop(TellingStatus status, long versies) {
        static Kop lees(Rij rij) throws SQLException {
            return new Kop(
                    rij.vlag("voorlopig") ? TellingStatus.VOORLOPIG : TellingStatus.DEFINITIEF, rij.lang("versies"));
        }
    }
}
