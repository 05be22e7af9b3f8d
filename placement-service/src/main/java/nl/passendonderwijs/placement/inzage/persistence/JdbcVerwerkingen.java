package nl.passendonderwijs.placement.inzage.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import nl.passendonderwijs.kit.jdbc.Reeks;
import nl.passendonderwijs.kit.jdbc.Rij;
import nl.passendonderwijs.kit.jdbc.Sql;
import nl.passendonderwijs.kit.waarden.Organisatie;
import nl.passendonderwijs.placement.inzage.Inzage;
import nl.passendonderwijs.placement.inzage.Verwerkingen;

/** Table {@code verwerkingslog}. */
@ApplicationScoped
class JdbcVerwerkingen implements Verwerkingen {

    private static final String IDS = """
            SELECT l.id, l.id AS leerling, ARRAY(
                SELECT zelfde.id::text FROM leerling zelfde WHERE zelfde.leidend = l.leidend
                ORDER BY zelfde.id <> zelfde.leidend, zelfde.id) AS ids
            FROM leerling l
            WHERE l.id = ? AND EXISTS (
                SELECT FROM leerling_relatie r WHERE r.leerling = l.id AND r.bestuur = %s)
            """.formatted(Relatie.BESTUUR);

    /** Another bestuur's looks are at its own records, and its relation to the pupil is not ours to tell. */
    private static final String LOG = """
            WITH eigen AS (SELECT %s AS nummer)
            SELECT v.organisatie, v.client, v.wat, v.op FROM verwerkingslog v, eigen
            WHERE v.leerling = ANY (?::uuid[]) AND v.organisatie IN (
                SELECT 'bestuur:' || eigen.nummer
                UNION SELECT 'vestiging:' || s.code FROM vestiging s WHERE s.bestuur = eigen.nummer
                UNION SELECT 'swv:' || t.swv FROM termijn t
                    WHERE t.leerling = v.leerling AND t.bestuur = eigen.nummer
                UNION SELECT 'swv:' || t.swv FROM thuiszitter t
                    WHERE t.leerling = v.leerling AND t.bestuur = eigen.nummer)
            ORDER BY v.id
            """.formatted(Relatie.BESTUUR);

    @Inject
    Sql sql;

    @Inject
    Inzagelog log;

    @Override
    public List<UUID> ids(UUID leerling, Inzage inzage) {
        var relatie = Relatie.van(inzage);
        return log
                .leesEen(IDS, rij -> rij.teksten("ids"), inzage, leerling, relatie.bestuur(), relatie.vestiging())
                .stream()
                .flatMap(List::stream)
                .map(UUID::fromString)
                .toList();
    }

    @Override
    public List<Inzage> log(List<UUID> ids, Organisatie wie) {
        var relatie = Relatie.van(wie);
        return sql.lees(LOG, JdbcVerwerkingen::inzage, relatie.bestuur(), relatie.vestiging(), Reeks.teksten(ids));
    }

    private static Inzage inzage(Rij rij) throws SQLException {
        return new Inzage(
                rij.als("organisatie", Organisatie::van), rij.tekst("client"), rij.tekst("wat"), rij.moment("op"));
    }
}
