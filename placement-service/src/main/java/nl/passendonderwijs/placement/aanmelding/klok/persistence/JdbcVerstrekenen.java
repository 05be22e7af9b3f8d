package nl.passendonderwijs.placement.aanmelding.klok.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.passendonderwijs.kit.jdbc.Reeks;
import nl.passendonderwijs.kit.jdbc.Rij;
import nl.passendonderwijs.kit.jdbc.Sql;
import nl.passendonderwijs.kit.waarden.Bestuursnummer;
import nl.passendonderwijs.kit.waarden.SoortOnderwijs;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.placement.aanmelding.klok.Verstreken;
import nl.passendonderwijs.placement.aanmelding.klok.Verstrekenen;
import nl.passendonderwijs.placement.termijn.Termijnsoort;

/** Table {@code termijn}, with the aanmelding that every step takes the lock on. */
@ApplicationScoped
class JdbcVerstrekenen implements Verstrekenen {

    private static final String VERSTREKEN = """
            SELECT a.id, a.leerling, l.leidend, a.bestuur, a.vestiging, a.swv, a.soort_onderwijs,
                a.huidige_vestiging <> a.vestiging IS TRUE AND NOT EXISTS (
                    SELECT FROM inschrijving i
                    WHERE i.vestiging = a.huidige_vestiging AND i.leerling IN (SELECT leerling_alle_ids(l.id))
                ) AS elders,
                t.uiterlijk, t.gevolg_vanaf
            FROM termijn t JOIN aanmelding a ON a.id = t.zaak JOIN leerling l ON l.id = a.leerling
            WHERE t.soort = ? AND t.afgerond_op IS NULL AND NOT t.verwerkt AND t.wacht_op IS NULL
                AND t.gevolg_vanaf <= ?
            """;

    private static final String LOS = " LIMIT ? FOR UPDATE OF t, a SKIP LOCKED";

    private static final String NEEM = VERSTREKEN + " ORDER BY t.gevolg_vanaf, t.zaak" + LOS;

    /** Of two schools on one day the one that the parents want most has the pupil (ZP-04). */
    private static final String NEEM_NAAR_VOORKEUR = VERSTREKEN + " ORDER BY t.gevolg_vanaf, a.voorkeur, t.zaak" + LOS;

    private static final String NEEM_EEN = VERSTREKEN + " AND t.zaak = ? FOR UPDATE OF t, a";

    private static final String HERVAT = """
            UPDATE termijn t SET verwerkt = false, hervat_op = NULL
            FROM (SELECT zaak, soort FROM termijn
                WHERE soort = ? AND afgerond_op IS NULL AND hervat_op <= ?
                ORDER BY hervat_op, zaak LIMIT ? FOR UPDATE SKIP LOCKED) weer
            WHERE (t.zaak, t.soort) = (weer.zaak, weer.soort)
            """;

    private static final String VERWERKT = """
            UPDATE termijn SET verwerkt = true WHERE soort = ? AND zaak = ANY (?::uuid[])
            """;

    private static final String AFGEROND = """
            WITH klaar AS (
                UPDATE termijn t SET verwerkt = true, afgerond_op = n.vanaf
                FROM unnest(?::uuid[], ?::date[]) n (zaak, vanaf)
                WHERE t.soort = ? AND t.zaak = n.zaak RETURNING t.zaak
            )
            UPDATE aanmelding a SET versie = versie + 1 FROM klaar WHERE a.id = klaar.zaak
            """;

    private static final String OVERGESLAGEN = """
            UPDATE termijn t SET verwerkt = true, hervat_op = (
                SELECT nullif(max(coalesce(upper(i.periode), 'infinity')), 'infinity') FROM inschrijving i
                WHERE i.leerling IN (SELECT leerling_alle_ids(t.leerling)) AND i.periode && daterange(?, NULL))
            WHERE t.soort = ? AND t.zaak = ANY (?::uuid[])
            """;

    /** Terms that are not past yet too: the clock that looks at one of them now must see what happened here. */
    private static final String HEROPEN = """
            UPDATE termijn SET hervat_op = least(hervat_op, ?)
            WHERE soort = ? AND afgerond_op IS NULL AND leerling IN (SELECT leerling_alle_ids(?))
            """;

    @Inject
    Sql sql;

    @Override
    public List<Verstreken> neem(Termijnsoort soort, LocalDate vandaag, int hoogstens) {
        sql.schrijf(HERVAT, soort, vandaag, hoogstens);
        var neem = soort == Termijnsoort.PLAATSINGSTERMIJN ? NEEM_NAAR_VOORKEUR : NEEM;
        return sql.lees(neem, JdbcVerstrekenen::verstreken, soort, vandaag, hoogstens);
    }

    @Override
    public List<Verstreken> neem(Termijnsoort soort, UUID aanmelding, LocalDate dag) {
        return sql.lees(NEEM_EEN, JdbcVerstrekenen::verstreken, soort, dag, aanmelding);
    }

    @Override
    public void verwerkt(Termijnsoort soort, List<UUID> aanmeldingen) {
        sql.schrijf(VERWERKT, soort, Reeks.teksten(aanmeldingen));
    }

    @Override
    public void overgeslagen(Termijnsoort soort, List<UUID> aanmeldingen, LocalDate vandaag) {
        sql.schrijf(OVERGESLAGEN, vandaag, soort, Reeks.teksten(aanmeldingen));
    }

    @Override
    public void heropen(Termijnsoort soort, UUID leerling, LocalDate dag) {
        sql.schrijf(HEROPEN, dag, soort, leerling);
    }

    @Override
    public void afgerond(Termijnsoort soort, Map<UUID, LocalDate> vanaf) {
        var aanmeldingen = List.copyOf(vanaf.keySet());
        sql.schrijf(
                AFGEROND,
                Reeks.teksten(aanmeldingen),
                new Reeks("date", aanmeldingen.stream().map(vanaf::get).toArray()),
                soort);
    }

    private static Verstreken verstreken(Rij rij) throws SQLException {
        return new Verstreken(
                rij.id("id"),
                rij.id("leerling"),
                rij.id("leidend"),
                rij.als("bestuur", Bestuursnummer::van),
                rij.als("vestiging", Vestigingscode::van),
                rij.alsMogelijk("swv", SwvCode::van),
                rij.als("soort_onderwijs", SoortOnderwijs::valueOf),
                rij.vlag("elders"),
                rij.dag("uiterlijk"),
                rij.dag("gevolg_vanaf"));
    }
}
