package nl.passendonderwijs.placement.gebied.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Function;
import nl.passendonderwijs.kit.jdbc.Reeks;
import nl.passendonderwijs.kit.jdbc.Sql;
import nl.passendonderwijs.placement.gebied.Postcodepunt;
import nl.passendonderwijs.placement.gebied.Postcodepunten;

/** Rows in one order, so that two regions that share a PC4 never wait for each other. */
@ApplicationScoped
class JdbcPostcodepunten implements Postcodepunten {

    private static final String BEWAAR = """
            INSERT INTO postcode_punt (pc4, lat, lon, volgorde)
            SELECT DISTINCT ON (pc4) pc4, lat, lon, ?::text
            FROM unnest(?::text[], ?::float8[], ?::float8[]) AS punt (pc4, lat, lon) ORDER BY pc4
            ON CONFLICT (pc4) DO UPDATE SET lat = excluded.lat, lon = excluded.lon, volgorde = excluded.volgorde
            WHERE postcode_punt.volgorde < excluded.volgorde
            """;

    @Inject
    Sql sql;

    @Override
    public void bewaar(List<Postcodepunt> punten, String volgorde) {
        sql.schrijf(
                BEWAAR,
                volgorde,
                kolom("text", punten, een -> een.pc4().toString()),
                kolom("float8", punten, een -> een.punt().lat()),
                kolom("float8", punten, een -> een.punt().lon()));
    }

    private static Reeks kolom(String type, List<Postcodepunt> punten, Function<Postcodepunt, Object> waarde) {
        return new Reeks(type, punten.stream().map(waarde).toArray());
    }
}
