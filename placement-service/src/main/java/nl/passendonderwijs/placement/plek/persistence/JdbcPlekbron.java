package nl.passendonderwijs.placement.plek.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.passendonderwijs.kit.jdbc.Reeks;
import nl.passendonderwijs.kit.jdbc.Sql;
import nl.passendonderwijs.placement.aanmelding.Aanmelding;
import nl.passendonderwijs.placement.plek.Kandidaat;
import nl.passendonderwijs.placement.plek.Plekbron;
import nl.passendonderwijs.placement.plek.Uitgangspunt;
import nl.passendonderwijs.placement.plek.Zoekopdracht;
import nl.passendonderwijs.placement.plek.Zoekwens;

/** Reads the copies of schools, support and PC4s together, so that a search costs the same for one school or for all. */
@ApplicationScoped
class JdbcPlekbron implements Plekbron {

    /** A behoefte that has ended may still be on offer, so only its beginning counts. */
    private static final String UITGANGSPUNT = """
            WITH vraag AS (SELECT ?::date AS dag, ?::text AS pc4, ?::text AS school, ?::text AS sector)
            SELECT p.lat, p.lon,
                (SELECT l.swv FROM vestiging_lidmaatschap l
                    WHERE l.vestiging = vraag.school AND l.sector = vraag.sector
                        AND l.van <= dag AND (l.tot IS NULL OR l.tot > dag) LIMIT 1) AS swv,
                ARRAY(SELECT b.code FROM ondersteuningsbehoefte b
                    WHERE b.code = ANY (?::text[]) AND b.geldig_van <= dag) AS behoeften,
                EXISTS (SELECT FROM vestiging_stand s WHERE lower(s.denominatie) = lower(?::text)) AS denominatie
            FROM vraag LEFT JOIN postcode_punt p ON p.pc4 = vraag.pc4
            """;

    /** First who may be asked, found by index; then what each of those is on the day. */
    private static final String KANDIDATEN = """
            WITH vraag AS (SELECT ?::date AS dag, ?::text AS sector),
            gevonden AS (
                SELECT ?::text AS code
                UNION
                SELECT l.vestiging FROM vraag, vestiging_lidmaatschap l
                WHERE l.swv = ?::text AND l.van <= dag AND (l.tot IS NULL OR l.tot > dag)
                UNION
                SELECT s.vestiging FROM vraag, vestiging_stand s
                WHERE s.lat BETWEEN ?::float8 AND ?::float8 AND s.lon BETWEEN ?::float8 AND ?::float8
                    AND s.van <= dag AND (s.tot IS NULL OR s.tot > dag)
            )
            SELECT v.code, v.cluster12, v.geldig_van <= dag AND (v.geldig_tot IS NULL OR v.geldig_tot > dag) AS open,
                s.naam, s.soort, s.schoolsoorten, s.denominatie, s.lat, s.lon, l.swv,
                CASE WHEN a.geldig_tot IS NULL OR a.geldig_tot > dag THEN a.voorzieningen END AS voorzieningen
            FROM vraag CROSS JOIN gevonden JOIN vestiging v USING (code)
            CROSS JOIN LATERAL (
                SELECT * FROM vestiging_stand s WHERE s.vestiging = v.code
                ORDER BY s.van <= dag DESC, abs(s.van - dag) LIMIT 1) s
            LEFT JOIN LATERAL (
                SELECT l.swv FROM vestiging_lidmaatschap l
                WHERE l.vestiging = v.code AND l.sector = vraag.sector
                    AND l.van <= dag AND (l.tot IS NULL OR l.tot > dag) LIMIT 1) l ON true
            LEFT JOIN LATERAL (
                SELECT * FROM aanbod a WHERE a.vestiging = v.code AND a.geldig_van <= dag
                ORDER BY a.geldig_van DESC LIMIT 1) a ON true
            """;

    @Inject
    Sql sql;

    @Override
    public Uitgangspunt uitgangspunt(Aanmelding aanmelding, LocalDate startdatum, Zoekwens wens) {
        var gegevens = aanmelding.gegevens();
        return sql.leesEen(
                        UITGANGSPUNT,
                        Plekrij::uitgangspunt,
                        startdatum,
                        gegevens.postcode4(),
                        gegevens.vestiging(),
                        gegevens.soortOnderwijs().sector(),
                        Reeks.teksten(wens.codes()),
                        wens.denominatie())
                .orElseThrow();
    }

    @Override
    public List<Kandidaat> kandidaten(Zoekopdracht opdracht) {
        var kader = kader(opdracht);
        return sql.lees(
                KANDIDATEN,
                Plekrij::kandidaat,
                opdracht.startdatum(),
                opdracht.sector(),
                opdracht.eigenSchool(),
                opdracht.uitgangspunt().swv(),
                kader.map(Kader::zuid).orElse(null),
                kader.map(Kader::noord).orElse(null),
                kader.map(Kader::west).orElse(null),
                kader.map(Kader::oost).orElse(null));
    }

    private static Optional<Kader> kader(Zoekopdracht opdracht) {
        return Optional.ofNullable(opdracht.uitgangspunt().punt())
                .filter(_ -> opdracht.wens().buitenSwv())
                .map(punt -> Kader.rond(punt, opdracht.straalBuitenSwvKm()));
    }
}
