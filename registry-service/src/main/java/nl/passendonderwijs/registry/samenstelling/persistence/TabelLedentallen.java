package nl.passendonderwijs.registry.samenstelling.persistence;

import static java.util.stream.Collectors.toMap;
import static nl.passendonderwijs.registry.gedeeld.persistence.Geldigheid.geldtOp;
import static nl.passendonderwijs.registry.gedeeld.persistence.Geldigheid.lidOp;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.passendonderwijs.kit.jdbc.Sql;
import nl.passendonderwijs.kit.waarden.Schoolsoort;
import nl.passendonderwijs.kit.waarden.Soort;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.registry.samenstelling.Ledental;
import nl.passendonderwijs.registry.samenstelling.Ledentallen;

@ApplicationScoped
class TabelLedentallen implements Ledentallen {

    private static final String TELLING = """
            WITH vraag (swv, dag) AS (VALUES (?::text, ?::date)),
            lid AS (
                SELECT v.bestuur, v.soort, v.schoolsoorten FROM vraag q
                JOIN lidmaatschap_geldend l ON l.swv = q.swv AND %s
                JOIN vestiging_geldend v ON v.code = l.vestiging
                    AND %s)
            SELECT 'SOORT' AS wat, soort AS naam, count(*) AS aantal FROM lid GROUP BY soort
            UNION ALL
            SELECT 'SCHOOLSOORT', deel, count(*) FROM lid, unnest(string_to_array(schoolsoorten, ',')) AS deel
            WHERE soort = 'VO' AND deel <> '' GROUP BY deel
            UNION ALL
            SELECT 'ZONDER_SCHOOLSOORT', '', count(*) FROM lid WHERE soort = 'VO' AND schoolsoorten = ''
            UNION ALL
            SELECT 'BESTUUR', '', count(DISTINCT bestuur) FROM lid
            """.formatted(lidOp("l", "q.dag"), geldtOp("v", "q.dag"));

    @Inject
    Sql sql;

    @Override
    public Ledental van(SwvCode swv, LocalDate dag) {
        var getallen = sql.lees(
                TELLING,
                rij -> new Getal(rij.als("wat", Wat::valueOf), rij.tekst("naam"), rij.geheel("aantal")),
                swv.toString(),
                dag);
        return new Ledental(
                per(getallen, Wat.SOORT, Soort::valueOf),
                per(getallen, Wat.SCHOOLSOORT, Schoolsoort::valueOf),
                som(getallen, Wat.ZONDER_SCHOOLSOORT),
                som(getallen, Wat.BESTUUR));
    }

    private static <K> Map<K, Integer> per(List<Getal> getallen, Wat wat, Function<String, K> sleutel) {
        return getallen.stream()
                .filter(getal -> getal.wat() == wat)
                .collect(toMap(getal -> sleutel.apply(getal.naam()), Getal::aantal));
    }

    private static int som(List<Getal> getallen, Wat wat) {
        return getallen.stream()
                .filter(getal -> getal.wat() == wat)
                .mapToInt(Getal::aantal)
                .sum();
    }

    private enum Wat {
        SOORT,
        SCHOOLSOORT,
        ZONDER_SCHOOLSOORT,
        BESTUUR
    }

    private record Getal(Wat wat, String naam, int aantal) {}
}
