package nl.passendonderwijs.placement.inschrijving.schorsing.persistence;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.passendonderwijs.kit.jdbc.Rij;
import nl.passendonderwijs.kit.jdbc.Sql;
import nl.passendonderwijs.kit.waarden.Organisatie;
import nl.passendonderwijs.placement.gedeeld.persistence.Bladgrens;
import nl.passendonderwijs.placement.gedeeld.persistence.Json;
import nl.passendonderwijs.placement.inschrijving.schorsing.Schorsing;
import nl.passendonderwijs.placement.inschrijving.schorsing.Schorsingen;
import nl.passendonderwijs.placement.inzage.Inzage;
import nl.passendonderwijs.placement.inzage.persistence.Inzagelog;
import nl.passendonderwijs.placement.inzage.persistence.Relatie;
import nl.passendonderwijs.placement.motivering.Waarschuwing;
import org.jspecify.annotations.Nullable;

/** Table {@code schorsing}; every query carries the relation of the caller. */
@ApplicationScoped
class JdbcSchorsingen implements Schorsingen {

    private static final TypeReference<List<Waarschuwing>> BEVINDINGEN = new TypeReference<>() {};

    private static final String VOEG_TOE = """
            INSERT INTO schorsing (id, inschrijving, leerling, begindatum, einddatum, inspectie_op, opgenomen_op, versie)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT DO NOTHING
            """;

    private static final String BEWAAR = """
            UPDATE schorsing SET einddatum = ?, beeindigd = ?, vervallen = ?, versie = ? WHERE id = ? AND versie = ?
            """;

    private static final String MET_BEVINDINGEN = """
            SELECT s.*, coalesce((
                SELECT g.bevindingen FROM gebeurtenis g
                WHERE g.zaak = s.inschrijving AND g.stap = 'SCHORSEN' AND g.feiten ->> 'schorsing' = s.id::text), '[]')
                AS bevindingen
            FROM schorsing s
            """;

    private static final String NA =
            MET_BEVINDINGEN + "WHERE s.inschrijving = ? AND s.einddatum > ? AND NOT s.vervallen";

    private static final String VAN_BELLER = MET_BEVINDINGEN + """
            JOIN inschrijving i ON i.id = s.inschrijving
            WHERE i.bestuur = %s AND s.leerling IN (SELECT leerling_alle_ids(?))
            """.formatted(Relatie.BESTUUR);

    private static final String EEN = VAN_BELLER + " AND s.id = ?";

    private static final String PAGINA = VAN_BELLER + " AND s.id > ? ORDER BY s.id LIMIT ?";

    @Inject
    Sql sql;

    @Inject
    Inzagelog log;

    @Override
    public boolean voegToe(Schorsing nieuw, Instant op) {
        return sql.schrijf(
                        VOEG_TOE,
                        nieuw.id(),
                        nieuw.inschrijving(),
                        nieuw.leerling(),
                        nieuw.begindatum(),
                        nieuw.einddatum(),
                        nieuw.inspectieGemeldOp(),
                        op,
                        nieuw.versie())
                == 1;
    }

    @Override
    public void bewaar(Schorsing na) {
        sql.schrijfEen(BEWAAR, na.einddatum(), na.beeindigd(), na.vervallen(), na.versie(), na.id(), na.versie() - 1);
    }

    @Override
    public List<Schorsing> na(UUID inschrijving, LocalDate dag) {
        return sql.lees(NA, JdbcSchorsingen::schorsing, inschrijving, dag);
    }

    @Override
    public Optional<Schorsing> zoek(UUID leerling, UUID id, Organisatie wie) {
        return sql.leesEen(EEN, JdbcSchorsingen::schorsing, Relatie.van(wie).met(leerling, id));
    }

    @Override
    public Optional<Schorsing> bekijk(UUID leerling, UUID id, Inzage inzage) {
        return log.leesEen(
                EEN, JdbcSchorsingen::schorsing, inzage, Relatie.van(inzage).met(leerling, id));
    }

    @Override
    public List<Schorsing> bekijk(UUID leerling, @Nullable UUID na, int aantal, int getoond, Inzage inzage) {
        return log.lees(
                PAGINA,
                JdbcSchorsingen::schorsing,
                inzage,
                getoond,
                Relatie.van(inzage).met(leerling, Bladgrens.na(na), aantal));
    }

    private static Schorsing schorsing(Rij rij) throws SQLException {
        return new Schorsing(
                rij.id("id"),
                rij.id("inschrijving"),
                rij.id("leerling"),
                rij.dag("begindatum"),
                rij.dag("einddatum"),
                rij.dagMogelijk("inspectie_op"),
                rij.vlag("beeindigd"),
                rij.vlag("vervallen"),
                Json.lees(rij.tekst("bevindingen"), BEVINDINGEN),
                rij.lang("versie"));
    }
}
