package nl.passendonderwijs.placement.zorgplicht.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.passendonderwijs.kit.jdbc.Rij;
import nl.passendonderwijs.kit.jdbc.Sql;
import nl.passendonderwijs.kit.waarden.Bestuursnummer;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.placement.aanmelding.verloop.Statuscode;
import nl.passendonderwijs.placement.aanmelding.verloop.Weigeringsgrond;
import nl.passendonderwijs.placement.inzage.Inzage;
import nl.passendonderwijs.placement.inzage.persistence.Inzagelog;
import nl.passendonderwijs.placement.inzage.persistence.Relatie;
import nl.passendonderwijs.placement.leerling.persistence.Leerlingslot;
import nl.passendonderwijs.placement.zorgplicht.Aanspraak;
import nl.passendonderwijs.placement.zorgplicht.Drager;
import nl.passendonderwijs.placement.zorgplicht.Zorgplichten;
import nl.passendonderwijs.placement.zorgplicht.Zorgplichtperiode;
import nl.passendonderwijs.placement.zorgplicht.Zorgplichtreden;
import org.jspecify.annotations.Nullable;

/** Table {@code zorgplicht}, kept under the leading id of the pupil. */
@ApplicationScoped
class JdbcZorgplichten implements Zorgplichten {

    /** One row per aanmelding of the pupil, under whichever id, each with the period that runs now. */
    private static final String STAND = """
            SELECT wie.leidend, a.id, a.vestiging, a.voorkeur, a.ontvangstdatum, a.status, a.weigeringsgrond,
                a.beslisdatum, over.naar_vestiging, over.antwoorddatum, plek.sinds_ingeschreven,
                nu.van AS nu_van, nu.vestiging AS nu_vestiging,
                nu.bestuur AS nu_bestuur, nu.reden AS nu_reden, nu.aanmelding AS nu_aanmelding
            FROM leerling wie
            LEFT JOIN zorgplicht nu ON nu.leerling = wie.leidend AND nu.tot IS NULL
            LEFT JOIN (leerling zelfde JOIN aanmelding a ON a.leerling = zelfde.id) ON zelfde.leidend = wie.leidend
            LEFT JOIN LATERAL (
                SELECT o.naar_vestiging, o.antwoorddatum FROM overdracht o
                WHERE o.aanmelding = a.id AND o.status = 'AANVAARD' ORDER BY o.id DESC LIMIT 1) over ON true
            LEFT JOIN LATERAL (
                SELECT min(i.inschrijfdatum) AS sinds_ingeschreven
                FROM leerling kind JOIN inschrijving i ON i.leerling = kind.id
                WHERE kind.leidend = wie.leidend AND i.soort = 'DEFINITIEF'
                    AND i.inschrijfdatum >= a.ontvangstdatum) plek ON true
            WHERE wie.id = ?
            """;

    private static final String SLUIT = """
            UPDATE zorgplicht SET tot = greatest(van, ?) WHERE leerling = ? AND tot IS NULL
            """;

    /** The swv is that of the school which carries it: of the aanmelding, or of the offer that was accepted. */
    private static final String BEGIN = """
            INSERT INTO zorgplicht (leerling, van, vestiging, bestuur, swv, reden, aanmelding, vastgelegd_op)
            SELECT ?, ?, drager.code, v.bestuur,
                CASE WHEN drager.code = a.vestiging THEN a.swv ELSE (
                    SELECT o.naar_swv FROM overdracht o
                    WHERE o.aanmelding = a.id AND o.status = 'AANVAARD' AND o.naar_vestiging = drager.code
                    ORDER BY o.id DESC LIMIT 1) END,
                ?, a.id, ?
            FROM aanmelding a CROSS JOIN (SELECT ?::text AS code) drager LEFT JOIN vestiging v ON v.code = drager.code
            WHERE a.id = ?
            """;

    private static final String NU = "SELECT z.* FROM zorgplicht z WHERE z.leerling = ? AND z.tot IS NULL";

    /** A pupil that was never aangemeld has no school that carries it from the day on which it became known. */
    private static final String BEKIJK = """
            SELECT z.volgorde AS id, z.leerling, z.van, z.tot, z.vestiging, z.bestuur, z.reden, z.aanmelding
            FROM zorgplicht z
            WHERE z.leerling IN (SELECT leerling_alle_ids(?)) AND EXISTS (
                SELECT FROM leerling_relatie r WHERE r.leerling = z.leerling AND r.bestuur = %1$s
                UNION ALL
                SELECT FROM zorgplicht nu WHERE nu.leerling = z.leerling AND nu.tot IS NULL
                    AND (nu.bestuur = %1$s OR nu.vestiging IS NOT NULL AND nu.swv = ?))
            UNION ALL
            SELECT 0, l.id, (l.opgenomen_op AT TIME ZONE 'Europe/Amsterdam')::date, NULL, NULL, NULL, 'NIET_AANGEMELD',
                NULL
            FROM leerling l
            WHERE EXISTS (SELECT FROM leerling_relatie r WHERE r.leerling = l.id AND r.bestuur = %1$s)
                AND l.id = (SELECT leidend FROM leerling WHERE id = ?)
                AND NOT EXISTS (SELECT FROM zorgplicht z WHERE z.leerling IN (SELECT leerling_alle_ids(l.id)))
            """.formatted(Relatie.BESTUUR);

    @Inject
    Sql sql;

    @Inject
    Leerlingslot slot;

    @Inject
    Inzagelog log;

    /** What is read after the lock sees what was committed while waiting for it. */
    @Override
    public Stand neem(UUID leerling) {
        slot.neem(leerling);
        var regels = sql.lees(STAND, JdbcZorgplichten::regel, leerling);
        var eerste = regels.getFirst();
        var aanspraken =
                regels.stream().map(Regel::aanspraak).filter(Objects::nonNull).toList();
        return new Stand(eerste.leidend(), aanspraken, Optional.ofNullable(eerste.nu()));
    }

    @Override
    public Optional<Zorgplichtperiode> nu(UUID leerling) {
        return sql.leesEen(NU, JdbcZorgplichten::periode, leerling);
    }

    @Override
    public void wissel(UUID leidend, Drager drager, LocalDate van, Instant op) {
        sluit(leidend, van);
        sql.schrijf(BEGIN, leidend, van, drager.reden(), op, drager.vestiging(), drager.aanmelding());
    }

    @Override
    public void sluit(UUID leerling, LocalDate tot) {
        sql.schrijf(SLUIT, tot, leerling);
    }

    @Override
    public List<Zorgplichtperiode> bekijk(UUID leerling, Inzage inzage) {
        var wie = Relatie.van(inzage);
        return log.leesAlle(
                BEKIJK,
                JdbcZorgplichten::periode,
                inzage,
                leerling,
                wie.bestuur(),
                wie.vestiging(),
                wie.bestuur(),
                wie.vestiging(),
                wie.swv(),
                wie.bestuur(),
                wie.vestiging(),
                leerling);
    }

    private record Regel(
            UUID leidend,
            @Nullable Aanspraak aanspraak,
            @Nullable Zorgplichtperiode nu) {}

    private static Regel regel(Rij rij) throws SQLException {
        return new Regel(
                rij.id("leidend"),
                rij.tekstMogelijk("id") == null ? null : aanspraak(rij),
                rij.dagMogelijk("nu_van") == null ? null : nu(rij));
    }

    private static Aanspraak aanspraak(Rij rij) throws SQLException {
        return new Aanspraak(
                rij.id("id"),
                rij.als("vestiging", Vestigingscode::van),
                rij.geheel("voorkeur"),
                rij.dag("ontvangstdatum"),
                rij.als("status", Statuscode::valueOf),
                rij.alsMogelijk("weigeringsgrond", Weigeringsgrond::valueOf),
                rij.dagMogelijk("beslisdatum"),
                overname(rij),
                rij.dagMogelijk("sinds_ingeschreven"));
    }

    private static Aanspraak.@Nullable Overname overname(Rij rij) throws SQLException {
        var door = rij.alsMogelijk("naar_vestiging", Vestigingscode::van);
        return door == null ? null : new Aanspraak.Overname(door, rij.dag("antwoorddatum"));
    }

    private static Zorgplichtperiode nu(Rij rij) throws SQLException {
        return new Zorgplichtperiode(
                rij.id("leidend"),
                rij.dag("nu_van"),
                null,
                rij.alsMogelijk("nu_vestiging", Vestigingscode::van),
                rij.alsMogelijk("nu_bestuur", Bestuursnummer::van),
                rij.als("nu_reden", Zorgplichtreden::valueOf),
                rij.id("nu_aanmelding"));
    }

    private static Zorgplichtperiode periode(Rij rij) throws SQLException {
        return new Zorgplichtperiode(
                rij.id("leerling"),
                rij.dag("van"),
                rij.dagMogelijk("tot"),
                rij.alsMogelijk("vestiging", Vestigingscode::van),
                rij.alsMogelijk("bestuur", Bestuursnummer::van),
                rij.als("reden", Zorgplichtreden::valueOf),
                rij.alsMogelijk("aanmelding", UUID::fromString));
    }
}
