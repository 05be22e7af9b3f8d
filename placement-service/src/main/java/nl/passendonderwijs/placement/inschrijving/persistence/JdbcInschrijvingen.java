package nl.passendonderwijs.placement.inschrijving.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.passendonderwijs.kit.jdbc.Sql;
import nl.passendonderwijs.kit.waarden.Organisatie;
import nl.passendonderwijs.placement.gedeeld.persistence.Bladgrens;
import nl.passendonderwijs.placement.inschrijving.Inschrijving;
import nl.passendonderwijs.placement.inschrijving.Inschrijvingen;
import nl.passendonderwijs.placement.inschrijving.status.Einde;
import nl.passendonderwijs.placement.inzage.Inzage;
import nl.passendonderwijs.placement.inzage.persistence.Inzagelog;
import nl.passendonderwijs.placement.inzage.persistence.Relatie;
import org.jspecify.annotations.Nullable;

/** Table {@code inschrijving}; every query for a caller carries its relation. */
@ApplicationScoped
class JdbcInschrijvingen implements Inschrijvingen {

    /** The exclusion constraint decides when two are first at once. */
    private static final String VOEG_TOE = """
            INSERT INTO inschrijving (id, leerling, bestuur, swv, vestiging, soort_onderwijs, leerjaar, aanmelding,
                soort, inschrijfdatum, telt_vanaf, status, opgenomen_op, versie)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT DO NOTHING
            """;

    private static final String MET_SCHORSINGEN = """
            SELECT i.*, coalesce((
                SELECT jsonb_agg(jsonb_build_object('van', s.begindatum, 'tot', s.einddatum + 1) ORDER BY s.begindatum)
                FROM schorsing s WHERE s.inschrijving = i.id AND NOT s.vervallen), '[]') AS schorsingen
            FROM inschrijving i
            """;

    private static final String VAN_BELLER = MET_SCHORSINGEN + """
            WHERE i.bestuur = %s AND i.leerling IN (SELECT leerling_alle_ids(?))
            """.formatted(Relatie.BESTUUR);

    private static final String EEN = VAN_BELLER + " AND i.id = ?";

    private static final String PAGINA = VAN_BELLER + " AND i.id > ? ORDER BY i.id LIMIT ?";

    private static final String SLOT = "SELECT id FROM inschrijving WHERE id = ? FOR UPDATE";

    private static final String LOPENDE = MET_SCHORSINGEN + """
            WHERE i.leerling IN (SELECT leerling_alle_ids(?)) AND i.periode && daterange(?, NULL)
            ORDER BY i.id FOR UPDATE OF i
            """;

    private static final String TIJDELIJKE = MET_SCHORSINGEN + """
            WHERE i.aanmelding = ? AND i.soort = 'TIJDELIJK' AND i.periode && daterange(?::date + 1, NULL)
            FOR UPDATE OF i
            """;

    private static final String BEWAAR = """
            UPDATE inschrijving SET soort = ?, status = ?, uitschrijfdatum = ?, telt_tot = ?, reden = ?, versie = ?
            WHERE id = ? AND versie = ?
            """;

    @Inject
    Sql sql;

    @Inject
    Inzagelog log;

    @Inject
    Tijdelijken tijdelijken;

    @Override
    public boolean voegToe(Inschrijving nieuw, Instant op) {
        var plek = nieuw.plek();
        return sql.schrijf(
                        VOEG_TOE,
                        nieuw.id(),
                        nieuw.leerling(),
                        plek.bestuur(),
                        plek.swv(),
                        plek.vestiging(),
                        plek.soortOnderwijs(),
                        plek.leerjaar(),
                        nieuw.aanmelding(),
                        nieuw.soort(),
                        nieuw.inschrijfdatum(),
                        nieuw.teltVanaf(),
                        nieuw.stand().code(),
                        op,
                        nieuw.versie())
                == 1;
    }

    @Override
    public List<Inschrijving> voegToe(List<Inschrijving> nieuwe, LocalDate vandaag, Instant op) {
        return nieuwe.isEmpty() ? List.of() : tijdelijken.voegToe(nieuwe, vandaag, op);
    }

    @Override
    public void bewaar(Inschrijving na) {
        var einde = na.stand().einde();
        sql.schrijfEen(
                BEWAAR,
                na.soort(),
                na.stand().code(),
                einde.map(Einde::uitschrijfdatum).orElse(null),
                einde.map(Einde::teltTot).orElse(null),
                einde.map(Einde::reden).orElse(null),
                na.versie(),
                na.id(),
                na.versie() - 1);
    }

    @Override
    public List<Inschrijving> neemLopende(UUID leerling, LocalDate vanaf) {
        return sql.lees(LOPENDE, Inschrijvingrij::lees, leerling, vanaf);
    }

    @Override
    public Optional<Inschrijving> neemTijdelijke(UUID aanmelding, LocalDate dag) {
        return sql.leesEen(TIJDELIJKE, Inschrijvingrij::lees, aanmelding, dag);
    }

    @Override
    public Optional<Inschrijving> zoek(UUID leerling, UUID id, Organisatie wie) {
        return sql.leesEen(EEN, Inschrijvingrij::lees, Relatie.van(wie).met(leerling, id));
    }

    /** Two statements: the second sees what was committed while the first waited. */
    @Override
    public Optional<Inschrijving> neem(UUID leerling, UUID id, Organisatie wie) {
        var _ = sql.leesEen(SLOT, rij -> true, id);
        return zoek(leerling, id, wie);
    }

    @Override
    public List<Inschrijving> zoek(UUID leerling, Organisatie wie) {
        return sql.lees(
                VAN_BELLER + " ORDER BY i.inschrijfdatum, i.id",
                Inschrijvingrij::lees,
                Relatie.van(wie).met(leerling));
    }

    @Override
    public Optional<Inschrijving> bekijk(UUID leerling, UUID id, Inzage inzage) {
        return log.leesEen(
                EEN, Inschrijvingrij::lees, inzage, Relatie.van(inzage).met(leerling, id));
    }

    @Override
    public List<Inschrijving> bekijk(UUID leerling, @Nullable UUID na, int aantal, int getoond, Inzage inzage) {
        return log.lees(
                PAGINA,
                Inschrijvingrij::lees,
                inzage,
                getoond,
                Relatie.van(inzage).met(leerling, Bladgrens.na(na), aantal));
    }
}
