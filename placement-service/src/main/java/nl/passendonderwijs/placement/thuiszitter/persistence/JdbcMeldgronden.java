package nl.passendonderwijs.placement.thuiszitter.persistence;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.passendonderwijs.kit.jdbc.Rij;
import nl.passendonderwijs.kit.jdbc.Sql;
import nl.passendonderwijs.kit.waarden.Bestuursnummer;
import nl.passendonderwijs.kit.waarden.Organisatie;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.placement.inzage.persistence.Relatie;
import nl.passendonderwijs.placement.thuiszitter.melding.Meldgrond;
import nl.passendonderwijs.placement.thuiszitter.melding.Meldgronden;

/** The relation to a pupil, the swvs of the bestuur and where it enrolled the pupil, in one statement. */
@ApplicationScoped
class JdbcMeldgronden implements Meldgronden {

    private static final String ZOEK = """
            SELECT b.nummer, l.leidend, l.geboortedatum, ARRAY(
                SELECT DISTINCT m.swv FROM vestiging v JOIN vestiging_lidmaatschap m ON m.vestiging = v.code
                WHERE v.bestuur = b.nummer AND m.van <= ? AND (m.tot IS NULL OR m.tot > ?)
                ORDER BY m.swv) AS swvs, ARRAY(
                SELECT i.vestiging FROM inschrijving i
                WHERE i.bestuur = b.nummer AND i.leerling IN (SELECT leerling_alle_ids(l.id))
                    AND i.periode @> ?::date) AS ingeschreven
            FROM (SELECT %s AS nummer) b JOIN leerling l ON l.id = ?
            WHERE EXISTS (SELECT FROM leerling_relatie r WHERE r.leerling = l.id AND r.bestuur = b.nummer)
            """.formatted(Relatie.BESTUUR);

    @Inject
    Sql sql;

    @Override
    public Optional<Meldgrond> zoek(UUID leerling, Organisatie wie, LocalDate dag) {
        var relatie = Relatie.van(wie);
        return sql.leesEen(
                ZOEK, JdbcMeldgronden::grond, dag, dag, dag, relatie.bestuur(), relatie.vestiging(), leerling);
    }

    private static Meldgrond grond(Rij rij) throws SQLException {
        return new Meldgrond(
                rij.id("leidend"),
                rij.als("nummer", Bestuursnummer::van),
                rij.dag("geboortedatum"),
                rij.teksten("swvs").stream().map(SwvCode::van).toList(),
                rij.teksten("ingeschreven").stream().map(Vestigingscode::van).collect(toSet()));
    }
}
