package nl.passendonderwijs.placement.school.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import nl.passendonderwijs.kit.jdbc.Reeks;
import nl.passendonderwijs.kit.jdbc.Sql;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.placement.gedeeld.persistence.Json;
import nl.passendonderwijs.placement.school.Scholen;
import nl.passendonderwijs.placement.school.Vestiging;
import nl.passendonderwijs.placement.school.Vestigingen;

/** Ten thousand schools arrive at first start, so a school with all that belongs to it is one statement. */
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
            ), lid AS (
                SELECT * FROM nieuw, jsonb_to_recordset(?::jsonb) AS lid (swv text, sector text, van date, tot date)
            ), stand AS (
                SELECT * FROM nieuw, jsonb_to_recordset(?::jsonb) AS stand (van date, tot date, naam text,
                    bestuur text, soort text, schoolsoorten text[], denominatie text, openbaar boolean,
                    pc4 text, lat float8, lon float8)
            ), lid_weg AS (
                DELETE FROM vestiging_lidmaatschap oud USING nieuw
                WHERE oud.vestiging = nieuw.code
                    AND NOT EXISTS (SELECT FROM lid WHERE (lid.swv, lid.van) = (oud.swv, oud.van))
            ), stand_weg AS (
                DELETE FROM vestiging_stand oud USING nieuw
                WHERE oud.vestiging = nieuw.code AND NOT EXISTS (SELECT FROM stand WHERE stand.van = oud.van)
            ), stand_erbij AS (
                INSERT INTO vestiging_stand (vestiging, van, tot, naam, bestuur, soort, schoolsoorten, denominatie,
                    openbaar, pc4, lat, lon)
                SELECT code, van, tot, naam, bestuur, soort, schoolsoorten, denominatie, openbaar, pc4, lat, lon
                FROM stand
                ON CONFLICT (vestiging, van) DO UPDATE SET
                    tot = excluded.tot, naam = excluded.naam, bestuur = excluded.bestuur, soort = excluded.soort,
                    schoolsoorten = excluded.schoolsoorten, denominatie = excluded.denominatie,
                    openbaar = excluded.openbaar, pc4 = excluded.pc4, lat = excluded.lat, lon = excluded.lon
            )
            INSERT INTO vestiging_lidmaatschap (vestiging, swv, sector, van, tot)
            SELECT code, swv, sector, van, tot FROM lid
            ON CONFLICT (vestiging, swv, van) DO UPDATE SET sector = excluded.sector, tot = excluded.tot
            """;

    private static final String ZOEK = """
            SELECT v.*,
                (SELECT coalesce(jsonb_agg(l ORDER BY l.van), '[]')
                    FROM vestiging_lidmaatschap l WHERE l.vestiging = v.code) AS lidmaatschappen,
                (SELECT coalesce(jsonb_agg(s ORDER BY s.van), '[]')
                    FROM vestiging_stand s WHERE s.vestiging = v.code) AS standen
            FROM vestiging v WHERE v.code = ANY (?)
            """;

    @Inject
    Sql sql;

    @Override
    public Scholen zoek(Collection<Vestigingscode> codes) {
        return Scholen.van(sql.lees(ZOEK, Vestigingsrij::lees, Reeks.teksten(codes)));
    }

    @Override
    public void bewaar(Vestiging vestiging, String volgorde) {
        var ligging = vestiging.ligging();
        sql.schrijf(
                BEWAAR,
                vestiging.code(),
                vestiging.bestuur(),
                vestiging.soort(),
                Reeks.teksten(vestiging.schoolsoorten()),
                vestiging.cluster12(),
                vestiging.openbaar(),
                vestiging.denominatie(),
                ligging.pc4(),
                ligging.lat(),
                ligging.lon(),
                vestiging.geldigVan(),
                vestiging.geldigTot(),
                volgorde,
                Json.schrijf(
                        vestiging.lidmaatschappen().stream().map(Lidrij::van).toList()),
                Json.schrijf(vestiging.standen().stream().map(Standrij::van).toList()));
    }
}
