package nl.passendonderwijs.placement.bezwaar.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.passendonderwijs.kit.jdbc.Reeks;
import nl.passendonderwijs.kit.jdbc.Sql;
import nl.passendonderwijs.kit.waarden.Organisatie;
import nl.passendonderwijs.placement.bezwaar.Bezwaar;
import nl.passendonderwijs.placement.bezwaar.Bezwaren;
import nl.passendonderwijs.placement.bezwaar.verloop.Bezwaarstap;
import nl.passendonderwijs.placement.gedeeld.persistence.Bladgrens;
import nl.passendonderwijs.placement.gedeeld.persistence.Json;
import nl.passendonderwijs.placement.inzage.Inzage;
import nl.passendonderwijs.placement.inzage.persistence.Inzagelog;
import nl.passendonderwijs.placement.inzage.persistence.Relatie;

/** Table {@code bezwaar}; every query that answers a caller carries its relation. */
@ApplicationScoped
class JdbcBezwaren implements Bezwaren {

    /** Of two at once the index decides. */
    private static final String VOEG_TOE = """
            INSERT INTO bezwaar (%s, id, ontvangstdatum, toegang_ontzegd, gronden, status, bevindingen, versie)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?)
            ON CONFLICT (onderwerp) WHERE status <> 'INGETROKKEN' DO NOTHING
            """.formatted(Onderwerprij.KOLOMMEN);

    private static final String VAN_BELLER =
            "SELECT b.* FROM bezwaar b WHERE b.bestuur = %s".formatted(Relatie.BESTUUR);

    private static final String EEN = VAN_BELLER + " AND b.id = ?";

    /** A bezwaar and a case at the commissie about one subject are two rows: the lock is on the subject. */
    private static final String SLOT = "SELECT pg_advisory_xact_lock(hashtextextended(?::text, 0))";

    private static final String OPEN = "SELECT b.* FROM bezwaar b WHERE b.onderwerp = ? AND b.status = 'BEZWAAR'";

    private static final String PAGINA = VAN_BELLER + """
             AND b.id > ? AND b.vestiging = coalesce(?, b.vestiging) AND b.status = coalesce(?, b.status)
            ORDER BY b.id LIMIT ?
            """;

    private static final String VAN_LEERLING = VAN_BELLER + " AND b.leerling = ANY (?::uuid[])";

    private static final String BEWAAR = """
            UPDATE bezwaar SET status = ?, gehoord_op = ?, afgerond_op = ?, startdatum = ?, niet_gehoord = ?,
                motivering = ?, bevindingen = ?::jsonb, versie = ?
            WHERE id = ? AND versie = ?
            """;

    @Inject
    Sql sql;

    @Inject
    Inzagelog log;

    @Override
    public void sluit(UUID onderwerp) {
        var _ = sql.leesEen(SLOT, rij -> true, onderwerp.toString());
    }

    @Override
    public boolean voegToe(Bezwaar bezwaar) {
        var waarden = Onderwerprij.waarden(
                bezwaar.onderwerp(),
                bezwaar.id(),
                bezwaar.ontvangstdatum(),
                bezwaar.toegangOntzegd(),
                bezwaar.gronden(),
                bezwaar.status().code(),
                Json.schrijf(bezwaar.bevindingen()),
                bezwaar.versie());
        return sql.schrijf(VOEG_TOE, waarden) == 1;
    }

    @Override
    public Optional<Bezwaar> zoek(UUID id, Organisatie wie) {
        return sql.leesEen(EEN, Bezwaarrij::lees, Relatie.van(wie).met(id));
    }

    /** Reads again after the lock: that sees what was committed while it waited. */
    @Override
    public Optional<Bezwaar> neem(UUID id, Organisatie wie) {
        var gezien = zoek(id, wie);
        gezien.ifPresent(bezwaar -> sluit(bezwaar.onderwerp().id()));
        return gezien.flatMap(_ -> zoek(id, wie));
    }

    @Override
    public Optional<Bezwaar> openOver(UUID onderwerp) {
        return sql.leesEen(OPEN, Bezwaarrij::lees, onderwerp);
    }

    @Override
    public void bewaar(Bezwaar bezwaar) {
        var beslissing = bezwaar.beslissing();
        sql.schrijfEen(
                BEWAAR,
                bezwaar.status().code(),
                bezwaar.gehoordOp(),
                bezwaar.afgerondOp().orElse(null),
                beslissing.map(Bezwaarstap.Beslissing::startdatum).orElse(null),
                beslissing.map(Bezwaarstap.Beslissing::nietGehoord).orElse(null),
                bezwaar.motivering(),
                Json.schrijf(bezwaar.bevindingen()),
                bezwaar.versie(),
                bezwaar.id(),
                bezwaar.versie() - 1);
    }

    @Override
    public Optional<Bezwaar> bekijk(UUID id, Inzage inzage) {
        return log.leesEen(EEN, Bezwaarrij::lees, inzage, Relatie.van(inzage).met(id));
    }

    @Override
    public List<Bezwaar> bekijk(Vraag vraag, Inzage inzage) {
        return log.lees(
                PAGINA,
                Bezwaarrij::lees,
                inzage,
                vraag.getoond(),
                Relatie.van(inzage).met(Bladgrens.na(vraag.na()), vraag.vestiging(), vraag.status(), vraag.aantal()));
    }

    @Override
    public List<Bezwaar> bekijkVan(List<UUID> leerling, Inzage inzage) {
        return log.leesAlle(
                VAN_LEERLING, Bezwaarrij::lees, inzage, Relatie.van(inzage).met(Reeks.teksten(leerling)));
    }
}
