package nl.passendonderwijs.registry.gebied.persistence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.passendonderwijs.kit.jdbc.Reeks;
import nl.passendonderwijs.kit.jdbc.Sql;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.registry.gebied.Regio;
import nl.passendonderwijs.registry.gebied.Regios;

@ApplicationScoped
class TabelRegios implements Regios {

    /* The other sector stands in the hash too, for a change there changes whom a region overlaps with. */
    private static final String NIEUWS = """
            WITH inhoud AS (
                SELECT s.code, md5(coalesce(string_agg(
                    concat_ws('|', p.pc4, p.gemeente, g.naam, p.lat, p.lon, p.swv_po, p.swv_vo), ',' ORDER BY p.pc4), ''))
                    AS kenmerk
                FROM samenwerkingsverband s
                LEFT JOIN postcodegebied p ON s.code IN (p.swv_po, p.swv_vo) AND p.geldig_tot IS NULL
                LEFT JOIN gemeente g ON g.code = p.gemeente
                GROUP BY s.code)
            UPDATE samenwerkingsverband s SET regio_kenmerk = i.kenmerk FROM inhoud i
            WHERE i.code = s.code AND s.regio_kenmerk IS DISTINCT FROM i.kenmerk RETURNING s.code
            """;

    private static final String INHOUD = """
            SELECT s.code AS swv, p.*, g.naam FROM samenwerkingsverband s
            JOIN postcodegebied p ON s.code IN (p.swv_po, p.swv_vo) AND p.geldig_tot IS NULL
            JOIN gemeente g ON g.code = p.gemeente
            WHERE s.code = ANY (?) ORDER BY p.pc4
            """;

    @Inject
    Sql sql;

    @Override
    public List<Regio> nieuws() {
        var codes = sql.lees(NIEUWS, rij -> rij.als("code", SwvCode::van));
        var perSwv = inhoud(codes).collect(groupingBy(Deel::swv, mapping(Deel::plaats, toList())));
        return codes.stream()
                .sorted(Comparator.comparing(SwvCode::waarde))
                .map(swv -> Regio.van(swv, perSwv.getOrDefault(swv, List.of())))
                .toList();
    }

    private Stream<Deel> inhoud(List<SwvCode> codes) {
        return sql
                .lees(
                        INHOUD,
                        rij -> new Deel(
                                rij.als("swv", SwvCode::van),
                                new Regio.Plaats(Postcoderij.lees(rij), rij.tekst("naam"))),
                        Reeks.teksten(codes))
                .stream();
    }

    private record Deel(SwvCode swv, Regio.Plaats plaats) {}
}
