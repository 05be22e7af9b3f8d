package nl.passendonderwijs.placement.gpo.opopp.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import nl.passendonderwijs.kit.jdbc.Rij;
import nl.passendonderwijs.kit.jdbc.Sql;
import nl.passendonderwijs.kit.waarden.Bestuursnummer;
import nl.passendonderwijs.kit.waarden.Organisatie;
import nl.passendonderwijs.kit.waarden.SoortOnderwijs;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.placement.gpo.opopp.Oppverwijzing;
import nl.passendonderwijs.placement.gpo.opopp.Oppverwijzingen;
import nl.passendonderwijs.placement.inzage.persistence.Relatie;

/** Table {@code opp} with its history, read only. */
@ApplicationScoped
class JdbcOppverwijzingen implements Oppverwijzingen {

    private static final String EEN = """
            SELECT o.id, o.leerling, o.bestuur, o.vestiging, o.swv, o.soort_onderwijs, g.datum
            FROM opp o JOIN gebeurtenis g ON g.zaak = o.id AND g.stap IN ('VASTSTELLEN', 'BIJSTELLEN')
            WHERE o.bestuur = %s AND o.id = ? ORDER BY g.volgorde DESC LIMIT 1
            """.formatted(Relatie.BESTUUR);

    @Inject
    Sql sql;

    @Override
    public Optional<Oppverwijzing> zoek(UUID id, Organisatie wie) {
        var relatie = Relatie.van(wie);
        return sql.leesEen(EEN, JdbcOppverwijzingen::lees, relatie.bestuur(), relatie.vestiging(), id);
    }

    private static Oppverwijzing lees(Rij rij) throws SQLException {
        return new Oppverwijzing(
                rij.id("id"),
                rij.id("leerling"),
                rij.als("bestuur", Bestuursnummer::van),
                rij.als("vestiging", Vestigingscode::van),
                rij.alsMogelijk("swv", SwvCode::van),
                rij.dag("datum"),
                rij.als("soort_onderwijs", SoortOnderwijs::valueOf));
    }
}
