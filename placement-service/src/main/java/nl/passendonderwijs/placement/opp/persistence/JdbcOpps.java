package nl.passendonderwijs.placement.opp.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.passendonderwijs.kit.jdbc.Reeks;
import nl.passendonderwijs.kit.jdbc.Sql;
import nl.passendonderwijs.kit.waarden.Bestuursnummer;
import nl.passendonderwijs.kit.waarden.Organisatie;
import nl.passendonderwijs.placement.inzage.Inzage;
import nl.passendonderwijs.placement.inzage.persistence.Inzagelog;
import nl.passendonderwijs.placement.inzage.persistence.Relatie;
import nl.passendonderwijs.placement.opp.Opp;
import nl.passendonderwijs.placement.opp.Opps;

/** Tables {@code opp} and {@code opp_deel}; every query that answers carries the relation of the caller. */
@ApplicationScoped
class JdbcOpps implements Opps {

    private static final String VOEG_TOE = """
            INSERT INTO opp (id, leerling, bestuur, swv, vestiging, soort_onderwijs, inschrijving, inschrijfdatum,
                plaatsingsdatum, extra_ondersteuning, alleen_lwoo, status, versie)
            VALUES (?, ?, ?, ?, ?, ?, coalesce(?, (
                SELECT i.id FROM inschrijving i
                WHERE i.vestiging = ? AND i.inschrijfdatum = ? AND i.leerling IN (SELECT leerling_alle_ids(?)))),
                ?, ?, ?, ?, ?, ?)
            """;

    private static final String LOPEND = """
            SELECT id FROM opp
            WHERE bestuur = ? AND leerling IN (SELECT leerling_alle_ids(?))
                AND (status <> 'BEEINDIGD' OR einddatum >= ?)
            ORDER BY status = 'BEEINDIGD', einddatum DESC LIMIT 1 FOR UPDATE
            """;

    private static final String VAN_LEERLING = """
            SELECT o.*, coalesce((
                SELECT jsonb_agg(jsonb_build_object('soort', g.stap, 'datum', g.datum, 'feiten', g.feiten)
                    ORDER BY g.volgorde)
                FROM gebeurtenis g WHERE g.zaak = o.id AND g.stap <> 'STARTEN'), '[]') AS stappen,
                coalesce((
                SELECT jsonb_agg(jsonb_build_object('nummer', d.nummer, 'deel', d.deel, 'tekst', d.tekst))
                FROM opp_deel d WHERE d.opp = o.id), '[]') AS delen
            FROM opp o
            WHERE o.bestuur = %s AND o.leerling IN (SELECT leerling_alle_ids(?))
            """.formatted(Relatie.BESTUUR);

    private static final String EEN = VAN_LEERLING + " AND o.id = ?";

    private static final String SLOT = "SELECT id FROM opp WHERE id = ? FOR UPDATE";

    private static final String BEWAAR_BEGIN =
            "UPDATE opp SET inschrijving = ?, plaatsingsdatum = ?, versie = ? WHERE id = ? AND versie = ?";

    private static final String BEWAAR =
            "UPDATE opp SET status = ?, einddatum = ?, versie = ? WHERE id = ? AND versie = ?";

    private static final String BEWAAR_DEEL = """
            INSERT INTO opp_deel (opp, nummer, deel, tekst)
            SELECT ?, ?, * FROM unnest(?::text[], ?::uuid[]) ON CONFLICT DO NOTHING
            """;

    private static final String VOLG_EINDE = """
            UPDATE termijn SET hervat_op = ?::date + 1
            WHERE zaak = ? AND soort IN ('OPPTERMIJN', 'EVALUATIETERMIJN') AND afgerond_op IS NULL
            """;

    private static final String SLUIT_TERMIJNEN = """
            UPDATE termijn t SET afgerond_op = o.einddatum, hervat_op = NULL
            FROM (SELECT zaak, soort FROM termijn
                WHERE soort IN ('OPPTERMIJN', 'EVALUATIETERMIJN') AND afgerond_op IS NULL AND hervat_op <= ?
                LIMIT ? FOR UPDATE SKIP LOCKED) weg JOIN opp o ON o.id = weg.zaak
            WHERE (t.zaak, t.soort) = (weg.zaak, weg.soort)
            """;

    @Inject
    Sql sql;

    @Inject
    Inzagelog log;

    @Override
    public void voegToe(Opp opp) {
        var begin = opp.begin();
        var _ = sql.schrijf(
                VOEG_TOE,
                opp.id(),
                opp.leerling(),
                opp.bestuur(),
                opp.swv(),
                begin.vestiging(),
                begin.soortOnderwijs(),
                begin.inschrijving(),
                begin.vestiging(),
                begin.inschrijfdatum(),
                opp.leerling(),
                begin.inschrijfdatum(),
                begin.plaatsingsdatum(),
                begin.extraOndersteuning(),
                begin.alleenLwoo(),
                opp.verloop().status().code(),
                opp.versie());
    }

    @Override
    public Optional<Opp> neemLopend(UUID leerling, Bestuursnummer bestuur, LocalDate dag) {
        return sql.leesEen(LOPEND, rij -> rij.id("id"), bestuur, leerling, dag)
                .flatMap(id -> neem(leerling, id, new Organisatie.Bestuur(bestuur)))
                .filter(opp -> !opp.verloop().isBeeindigd(dag));
    }

    /** Two statements: the second sees what was committed while the first waited. */
    @Override
    public Optional<Opp> neem(UUID leerling, UUID id, Organisatie wie) {
        var _ = sql.leesEen(SLOT, rij -> true, id);
        return sql.leesEen(EEN, Opprij::lees, Relatie.van(wie).met(leerling, id));
    }

    @Override
    public void bewaarBegin(Opp opp) {
        var begin = opp.begin();
        sql.schrijfEen(
                BEWAAR_BEGIN, begin.inschrijving(), begin.plaatsingsdatum(), opp.versie(), opp.id(), opp.versie() - 1);
    }

    @Override
    public void bewaar(Opp opp) {
        var verloop = opp.verloop();
        var einde = verloop.einde().orElse(null);
        sql.schrijfEen(BEWAAR, verloop.status().code(), einde, opp.versie(), opp.id(), opp.versie() - 1);
        var delen = opp.huidigeTeksten();
        sql.schrijf(
                BEWAAR_DEEL,
                opp.id(),
                opp.teksten().size(),
                Reeks.teksten(delen.keySet()),
                Reeks.teksten(delen.values()));
    }

    @Override
    public void volgEinde(Opp opp) {
        sql.schrijf(VOLG_EINDE, opp.verloop().einde().orElse(null), opp.id());
    }

    @Override
    public int sluitTermijnen(LocalDate vandaag, int hoogstens) {
        return sql.schrijf(SLUIT_TERMIJNEN, vandaag, hoogstens);
    }

    @Override
    public Optional<Opp> bekijk(UUID leerling, UUID id, Inzage inzage) {
        return log.leesEen(EEN, Opprij::lees, inzage, Relatie.van(inzage).met(leerling, id));
    }

    @Override
    public List<Opp> bekijk(UUID leerling, Inzage inzage) {
        return log.leesAlle(
                VAN_LEERLING, Opprij::lees, inzage, Relatie.van(inzage).met(leerling));
    }
}
