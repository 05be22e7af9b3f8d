package nl.passendonderwijs.registry.gebied.persistence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.passendonderwijs.kit.jdbc.Reeks;
import nl.passendonderwijs.kit.jdbc.Sql;
import nl.passendonderwijs.kit.jdbc.Tabel;
import nl.passendonderwijs.kit.waarden.Periode;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.registry.gebied.Regio;
import nl.passendonderwijs.registry.gebied.Regios;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class TabelRegios implements Regios {
    /* A gemeente may change its name while its PC4s stay: then the time of a PC4 is cut in two. */
    private static final String PLAATSEN = """
            SELECT s.code AS swv, p.pc4, p.gemeente, p.swv_po, p.swv_vo, p.lat, p.lon, g.naam,
                greatest(p.geldig_van, g.geldig_van) AS geldig_van, least(p.geldig_tot, g.geldig_tot) AS geldig_tot
            FROM samenwerkingsverband s
            JOIN postcode_geldend p ON s.code IN (p.swv_po, p.swv_vo)
            JOIN gemeente_geldend g ON g.code = p.gemeente
                AND daterange(g.geldig_van, g.geldig_tot) && daterange(p.geldig_van, p.geldig_tot)
            WHERE ?::text IS NULL OR s.code = ?
            ORDER BY s.code, p.pc4
            """;
    private static final String LANDELIJK = "SELECT code, geldig_van, geldig_tot FROM samenwerkingsverband_geldend"
            + " WHERE landelijk AND (?::text IS NULL OR code = ?) ORDER BY code";
    private static final Tabel<Verteld> VERTELD = Tabel.<Verteld>van("regio_verteld", "swv", "geldig_van")
            .met("swv", Verteld::swv)
            .met("geldig_van", "date", Verteld::van)
            .met("geldig_tot", "date", Verteld::tot)
            .met("kenmerk", Verteld::kenmerk);

    @Inject
    Sql sql;

    @Override
    public List<Regio> alle() {
        return lees(null);
    }

    @Override
    public List<Regio> van(SwvCode swv) {
        return lees(swv.toString());
    }

    private List<Regio> lees(@Nullable String swv) {
        var landelijk = sql.lees(
                LANDELIJK,
                rij -> new Regio(rij.als("code", SwvCode::van), rij.periode("geldig_van", "geldig_tot"), List.of()),
                swv,
                swv);
        var regionaal = plaatsen(swv).entrySet().stream()
                .flatMap(deel -> Regio.verloop(deel.getKey(), deel.getValue()).stream());
        return Stream.concat(landelijk.stream(), regionaal)
                .sorted(Comparator.comparing(regio -> regio.swv().waarde()))
                .toList();
    }

    private Map<SwvCode, List<Regio.Plaats>> plaatsen(@Nullable String swv) {
        var delen = sql.lees(
                PLAATSEN,
                rij -> Map.entry(
                        rij.als("swv", SwvCode::van), new Regio.Plaats(Postcoderij.lees(rij), rij.tekst("naam"))),
                swv,
                swv);
        return delen.stream().collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    @Override
    public List<Regio> nieuws(List<Regio> alle) {
        var verteld = verteld();
        var anders = alle.stream().filter(regio -> !verteld.contains(Verteld.van(regio)));
        var nieuws = Stream.concat(anders, vervallen(verteld, alle)).toList();
        var swvs = nieuws.stream().map(Regio::swv).collect(toSet());
        sql.schrijf("DELETE FROM regio_verteld WHERE swv = ANY (?)", Reeks.teksten(swvs));
        VERTELD.voegToe(
                sql,
                alle.stream()
                        .filter(regio -> swvs.contains(regio.swv()))
                        .map(Verteld::van)
                        .toList());
        return nieuws;
    }

    private static Stream<Regio> vervallen(Set<Verteld> verteld, List<Regio> alle) {
        var nu = alle.stream().collect(groupingBy(Regio::swv));
        return verteld.stream().collect(groupingBy(Verteld::swv, mapping(Verteld::tijd, toList()))).entrySet().stream()
                .flatMap(een ->
                        Regio.vervallen(een.getKey(), een.getValue(), nu.getOrDefault(een.getKey(), List.of()))
                                .stream());
    }

    private Set<Verteld> verteld() {
        return Set.copyOf(sql.lees(
                "SELECT * FROM regio_verteld",
                rij -> new Verteld(
                        rij.als("swv", SwvCode::van),
                        rij.dag("geldig_van"),
                        rij.dagMogelijk("geldig_tot"),
                        rij.tekst("kenmerk"))));
    }

    /** A region that was told, by a hash of what was told. */
    private record Verteld(
            SwvCode swv, LocalDate van, @Nullable LocalDate tot, String kenmerk) {
        Periode tijd() {
            return new Periode(van, tot);
        }

        static Verteld van(Regio regio) {
            Periode geldig = regio.geldig();
            var inhoud = regio.postcodes().toString().getBytes(StandardCharsets.UTF_8);
            return new Verteld(
                    regio.swv(),
                    geldig.van(),
                    geldig.tot(),
                    UUID.nameUUIDFromBytes(inhoud).toString());
        }
    }
}
