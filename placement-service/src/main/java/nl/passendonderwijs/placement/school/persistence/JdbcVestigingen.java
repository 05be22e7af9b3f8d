package nl.passendonderwijs.placement.school.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.placement.gedeeld.persistence.Database;
import nl.passendonderwijs.placement.school.Lidmaatschap;
import nl.passendonderwijs.placement.school.Scholen;
import nl.passendonderwijs.placement.school.Vestiging;
import nl.passendonderwijs.placement.school.Vestigingen;

/** Ten thousand schools arrive at first start, so a school with its memberships is one statement. */
@ApplicationScoped
class JdbcVestigingen implements Vestigingen {

    private static final String BEWAAR = """
            WITH nieuw AS (
                INSERT INTO vestiging (code, bestuur, soort, schoolsoorten, cluster12, openbaar, denominatie,
                    pc4, lat, lon, geldig_van, geldig_tot, volgorde)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (code) DO UPDATE SET
                    bestuur = excluded.bestuur, soort = excluded.soort, schoolsoorten = excluded.schoolsoorten,
                    cluster12 = excluded.cluster12, openbaar = excluded.openbaar, denominatie = excluded.denominatie,
                    pc4 = excluded.pc4, lat = excluded.lat, lon = excluded.lon, geldig_van = excluded.geldig_van,
                    geldig_tot = excluded.geldig_tot, volgorde = excluded.volgorde
                WHERE vestiging.volgorde < excluded.volgorde
                RETURNING code
            ), gegeven AS (
                SELECT nieuw.code, lid.swv, lid.sector, lid.van, lid.tot
                FROM nieuw, unnest(?::text[], ?::text[], ?::text[]::date[], ?::text[]::date[])
                    AS lid (swv, sector, van, tot)
            ), weg AS (
                DELETE FROM vestiging_lidmaatschap oud USING nieuw
                WHERE oud.vestiging = nieuw.code
                    AND NOT EXISTS (SELECT FROM gegeven WHERE (gegeven.swv, gegeven.van) = (oud.swv, oud.van))
            )
            INSERT INTO vestiging_lidmaatschap (vestiging, swv, sector, van, tot)
            SELECT code, swv, sector, van, tot FROM gegeven
            ON CONFLICT (vestiging, swv, van) DO UPDATE SET sector = excluded.sector, tot = excluded.tot
            """;

    private static final String ZOEK = """
            SELECT v.*, ARRAY(
                SELECT l.swv || ' ' || l.van || ' ' || coalesce(l.tot::text, '')
                FROM vestiging_lidmaatschap l WHERE l.vestiging = v.code ORDER BY l.van) AS lidmaatschappen
            FROM vestiging v WHERE v.code = ANY (?)
            """;

    @Inject
    Database database;

    @Override
    public Scholen zoek(Collection<Vestigingscode> codes) {
        return Scholen.van(database.lees(ZOEK, Vestigingsrij::lees, codes));
    }

    @Override
    public void bewaar(Vestiging vestiging, String volgorde) {
        var leden = vestiging.lidmaatschappen();
        var ligging = vestiging.ligging();
        var _ = database.schrijf(
                BEWAAR,
                vestiging.code(),
                vestiging.bestuur(),
                vestiging.soort(),
                vestiging.schoolsoorten(),
                vestiging.cluster12(),
                vestiging.openbaar(),
                vestiging.denominatie(),
                ligging.pc4(),
                ligging.lat(),
                ligging.lon(),
                vestiging.geldigVan(),
                vestiging.geldigTot(),
                volgorde,
                kolom(leden, Lidmaatschap::swv),
                kolom(leden, lid -> lid.swv().sector()),
                kolom(leden, Lidmaatschap::van),
                leden.stream().map(Lidmaatschap::tot).toList());
    }

    private static <T> List<T> kolom(List<Lidmaatschap> leden, Function<Lidmaatschap, T> waarde) {
        return leden.stream().map(waarde).toList();
    }
}
