package nl.passendonderwijs.placement.inschrijving.verwijdering.persistence;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.passendonderwijs.kit.jdbc.Rij;
import nl.passendonderwijs.kit.jdbc.Sql;
import nl.passendonderwijs.kit.waarden.Organisatie;
import nl.passendonderwijs.placement.gedeeld.persistence.Json;
import nl.passendonderwijs.placement.inschrijving.verwijdering.Feit;
import nl.passendonderwijs.placement.inschrijving.verwijdering.Feitsoort;
import nl.passendonderwijs.placement.inschrijving.verwijdering.Genomenbesluit;
import nl.passendonderwijs.placement.inschrijving.verwijdering.Verwijdering;
import nl.passendonderwijs.placement.inschrijving.verwijdering.Verwijderingen;
import nl.passendonderwijs.placement.inschrijving.verwijdering.Verwijderreden;
import nl.passendonderwijs.placement.inschrijving.verwijdering.Verwijderstaat;
import nl.passendonderwijs.placement.inzage.Inzage;
import nl.passendonderwijs.placement.inzage.persistence.Inzagelog;
import nl.passendonderwijs.placement.inzage.persistence.Relatie;
import nl.passendonderwijs.placement.motivering.Waarschuwing;
import org.jspecify.annotations.Nullable;

/** Table {@code verwijdering}; its facts lie in the history of the inschrijving. */
@ApplicationScoped
class JdbcVerwijderingen implements Verwijderingen {

    private static final TypeReference<List<Feitrij>> FEITEN = new TypeReference<>() {};
    private static final TypeReference<List<Waarschuwing>> BEVINDINGEN = new TypeReference<>() {};

    private static final String VOEG_TOE = """
            INSERT INTO verwijdering (id, inschrijving, leerling, voornemendatum, status, opgenomen_op, versie)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String BEWAAR = "UPDATE verwijdering SET status = ?, versie = ? WHERE id = ? AND versie = ?";

    private static final String MET_FEITEN = """
            SELECT v.*, coalesce((
                SELECT jsonb_agg(jsonb_build_object('soort', g.stap, 'datum', g.datum, 'feiten', g.feiten)
                    ORDER BY g.volgorde)
                FROM gebeurtenis g
                WHERE g.zaak = v.inschrijving AND g.feiten ->> 'verwijdering' = v.id::text
                    AND g.stap IN ('HOREN', 'INSPECTIE_RAADPLEGEN', 'BEREID_VERKLAREN', 'ZOEKEN')), '[]') AS feiten,
                coalesce((
                SELECT jsonb_agg(b.bevinding ORDER BY g.volgorde)
                FROM gebeurtenis g CROSS JOIN jsonb_array_elements(g.bevindingen) b (bevinding)
                WHERE g.zaak = v.inschrijving AND g.feiten ->> 'verwijdering' = v.id::text), '[]') AS bevindingen,
                besluit.datum AS besluitdatum, besluit.feiten ->> 'verwijderdatum' AS verwijderdatum,
                besluit.feiten ->> 'reden' AS reden,
                (SELECT min(b.ontvangstdatum) FROM bezwaar b WHERE b.onderwerp = v.id) AS bezwaardatum
            FROM verwijdering v JOIN inschrijving i ON i.id = v.inschrijving
            LEFT JOIN gebeurtenis besluit ON besluit.zaak = i.id AND besluit.stap = 'VERWIJDEREN'
                AND besluit.feiten ->> 'verwijdering' = v.id::text
            """;

    private static final String VAN_BELLER = MET_FEITEN + """
            WHERE i.bestuur = %s AND v.leerling IN (SELECT leerling_alle_ids(?))
            """.formatted(Relatie.BESTUUR);

    private static final String EEN = VAN_BELLER + " AND v.id = ?";

    private static final String OPEN = MET_FEITEN + " WHERE v.inschrijving = ? AND v.status = 'VOORGENOMEN'";

    @Inject
    Sql sql;

    @Inject
    Inzagelog log;

    @Override
    public void voegToe(Verwijdering nieuw, Instant op) {
        var _ = sql.schrijf(
                VOEG_TOE,
                nieuw.id(),
                nieuw.inschrijving(),
                nieuw.leerling(),
                nieuw.voornemendatum(),
                nieuw.staat(),
                op,
                nieuw.versie());
    }

    @Override
    public void bewaar(Verwijdering na) {
        sql.schrijfEen(BEWAAR, na.staat(), na.versie(), na.id(), na.versie() - 1);
    }

    @Override
    public Optional<Verwijdering> openVan(UUID inschrijving) {
        return sql.leesEen(OPEN, JdbcVerwijderingen::lees, inschrijving);
    }

    @Override
    public Optional<Verwijdering> zoek(UUID leerling, UUID id, Organisatie wie) {
        return sql.leesEen(EEN, JdbcVerwijderingen::lees, Relatie.van(wie).met(leerling, id));
    }

    @Override
    public Optional<Verwijdering> bekijk(UUID leerling, UUID id, Inzage inzage) {
        return log.leesEen(
                EEN, JdbcVerwijderingen::lees, inzage, Relatie.van(inzage).met(leerling, id));
    }

    @Override
    public List<Verwijdering> bekijk(UUID leerling, Inzage inzage) {
        return log.leesAlle(
                VAN_BELLER,
                JdbcVerwijderingen::lees,
                inzage,
                Relatie.van(inzage).met(leerling));
    }

    private static Verwijdering lees(Rij rij) throws SQLException {
        return new Verwijdering(
                rij.id("id"),
                rij.id("inschrijving"),
                rij.id("leerling"),
                rij.dag("voornemendatum"),
                rij.als("status", Verwijderstaat::valueOf),
                Json.lees(rij.tekst("feiten"), FEITEN).stream()
                        .map(Feitrij::feit)
                        .toList(),
                Json.lees(rij.tekst("bevindingen"), BEVINDINGEN),
                besluit(rij),
                rij.lang("versie"));
    }

    private static @Nullable Genomenbesluit besluit(Rij rij) throws SQLException {
        var datum = rij.dagMogelijk("besluitdatum");
        return datum == null
                ? null
                : new Genomenbesluit(
                        datum,
                        rij.alsMogelijk("verwijderdatum", LocalDate::parse),
                        rij.als("reden", Verwijderreden::valueOf),
                        rij.dagMogelijk("bezwaardatum"));
    }

    /** A fact as it lies in the history. */
    private record Feitrij(Feitsoort soort, LocalDate datum, Map<String, String> feiten) {
        Feit feit() {
            return soort.lees(datum, feiten);
        }
    }
}
