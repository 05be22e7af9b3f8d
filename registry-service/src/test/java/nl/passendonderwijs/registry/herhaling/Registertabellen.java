package nl.passendonderwijs.registry.herhaling;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.passendonderwijs.events.registry.BestuurGeregistreerd;
import nl.passendonderwijs.events.registry.RegioVastgesteld.Postcodegebied;
import nl.passendonderwijs.events.registry.SamenwerkingsverbandGeregistreerd;
import nl.passendonderwijs.events.registry.SamenwerkingsverbandGeregistreerd.DeelnemendBestuur;
import nl.passendonderwijs.events.registry.VestigingGewijzigd.Lidmaatschap;
import nl.passendonderwijs.events.registry.VestigingGewijzigd.Stand;
import nl.passendonderwijs.kit.jdbc.Rij;
import nl.passendonderwijs.kit.jdbc.Sql;

/** The register itself, straight from its tables and in the words of the events. */
@ApplicationScoped
class Registertabellen {
    /* As it is today, with the first and the last day of all. */
    private static final String VANDAAG = """
            SELECT DISTINCT ON (%1$s) %1$s AS sleutel, t.*, min(geldig_van) OVER (PARTITION BY %1$s) AS eerste_dag,
                (SELECT l.geldig_tot FROM %2$s l WHERE l.%1$s = t.%1$s ORDER BY l.geldig_van DESC LIMIT 1) AS laatste_dag
            FROM %2$s t ORDER BY %1$s, daterange(geldig_van, geldig_tot) @> current_date DESC, geldig_van DESC""";
    private static final String GEBIED = """
            SELECT p.*, g.naam FROM postcode_geldend p JOIN gemeente_geldend g ON g.code = p.gemeente
                AND daterange(g.geldig_van, g.geldig_tot) @> ?::date
            WHERE ?::text IN (p.swv_po, p.swv_vo) AND daterange(p.geldig_van, p.geldig_tot) @> ?::date
            ORDER BY p.pc4""";
    private static final String OVERLAP = """
            SELECT DISTINCT ander FROM postcode_geldend p, LATERAL (VALUES (p.swv_po), (p.swv_vo)) AS a (ander)
            WHERE ?::text IN (p.swv_po, p.swv_vo) AND left(ander, 2) <> left(?, 2)
                AND daterange(p.geldig_van, p.geldig_tot) @> ?::date ORDER BY ander""";
    private static final String DAGEN = """
            SELECT DISTINCT dag + verschuiving AS dag FROM (
                SELECT geldig_van AS dag FROM postcode_geldend UNION SELECT geldig_tot FROM postcode_geldend
                UNION SELECT geldig_van FROM gemeente_geldend UNION SELECT geldig_tot FROM gemeente_geldend) d,
            (VALUES (-1), (0)) AS v (verschuiving) WHERE dag IS NOT NULL ORDER BY 1""";

    @Inject
    Sql sql;

    Map<String, List<Stand>> standen() {
        return sql
                .lees(
                        "SELECT * FROM vestiging_geldend ORDER BY code, geldig_van",
                        rij -> Map.entry(rij.tekst("code"), stand(rij)))
                .stream()
                .collect(groupingBy(Map.Entry::getKey, TreeMap::new, mapping(Map.Entry::getValue, toList())));
    }

    private static Stand stand(Rij rij) throws SQLException {
        return new Stand(
                rij.dag("geldig_van"),
                rij.dagMogelijk("geldig_tot"),
                rij.tekst("naam"),
                rij.tekst("bestuur"),
                rij.tekst("soort"),
                Stream.of(rij.tekst("schoolsoorten").split(","))
                        .filter(soort -> !soort.isEmpty())
                        .toList(),
                rij.tekst("denominatie"),
                rij.tekst("denominatie").equals("Openbaar"),
                rij.tekst("gemeente"),
                rij.tekst("pc4"),
                rij.resultaat().getObject("lat", Double.class),
                rij.resultaat().getObject("lon", Double.class));
    }

    List<Lidmaatschap> leden(String vestiging) {
        return sql.lees(
                "SELECT * FROM lidmaatschap_geldend WHERE vestiging = ? ORDER BY sector, van",
                rij -> new Lidmaatschap(
                        rij.tekst("swv"),
                        rij.tekst("sector"),
                        rij.dag("van"),
                        rij.dagMogelijk("tot"),
                        rij.tekst("bron")),
                vestiging);
    }

    List<SamenwerkingsverbandGeregistreerd> samenwerkingsverbanden() {
        return sql.lees(
                VANDAAG.formatted("code", "samenwerkingsverband_geldend"),
                rij -> new SamenwerkingsverbandGeregistreerd(
                        rij.tekst("code"),
                        rij.tekst("sector"),
                        rij.tekst("regio_label"),
                        rij.vlag("landelijk"),
                        rij.dag("eerste_dag"),
                        rij.dagMogelijk("laatste_dag"),
                        deelnemers(rij.tekst("code"))));
    }

    private List<DeelnemendBestuur> deelnemers(String swv) {
        return sql.lees(
                "SELECT * FROM deelname WHERE swv = ? ORDER BY ingangsdatum, bestuur",
                rij -> new DeelnemendBestuur(
                        rij.tekst("bestuur"), rij.dag("ingangsdatum"), rij.dagMogelijk("einddatum")),
                swv);
    }

    List<BestuurGeregistreerd> besturen() {
        return sql.lees(
                VANDAAG.formatted("nummer", "bestuur_geldend"),
                rij -> new BestuurGeregistreerd(
                        rij.tekst("nummer"), rij.tekst("naam"), rij.dag("eerste_dag"), rij.dagMogelijk("laatste_dag")));
    }

    /** The days on which some region may change, and the days before. */
    List<LocalDate> dagen() {
        return sql.lees(DAGEN, rij -> rij.dag("dag"));
    }

    List<Postcodegebied> gebied(String swv, LocalDate dag) {
        return sql.lees(
                GEBIED,
                rij -> new Postcodegebied(
                        rij.tekst("pc4"),
                        rij.tekst("gemeente"),
                        rij.tekst("naam"),
                        rij.resultaat().getObject("lat", Double.class),
                        rij.resultaat().getObject("lon", Double.class)),
                dag,
                swv,
                dag);
    }

    List<String> overlap(String swv, LocalDate dag) {
        return sql.lees(OVERLAP, rij -> rij.tekst("ander"), swv, swv, dag);
    }
}
