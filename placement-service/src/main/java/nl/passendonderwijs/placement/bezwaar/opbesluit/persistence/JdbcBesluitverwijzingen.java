package nl.passendonderwijs.placement.bezwaar.opbesluit.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import nl.passendonderwijs.kit.jdbc.Sql;
import nl.passendonderwijs.kit.waarden.Organisatie;
import nl.passendonderwijs.placement.bezwaar.opbesluit.Besluitverwijzing;
import nl.passendonderwijs.placement.bezwaar.opbesluit.Besluitverwijzingen;
import nl.passendonderwijs.placement.inzage.persistence.Relatie;

/** Table {@code besluit}, read only. */
@ApplicationScoped
class JdbcBesluitverwijzingen implements Besluitverwijzingen {

    private static final String EEN = """
            SELECT b.aanmelding, b.besluitdatum FROM besluit b JOIN aanmelding a ON a.id = b.aanmelding
            WHERE a.bestuur = %s AND b.id = ? AND b.uitkomst <> 'TOEGELATEN'
            """.formatted(Relatie.BESTUUR);

    @Inject
    Sql sql;

    @Override
    public Optional<Besluitverwijzing> zoek(UUID besluit, Organisatie wie) {
        return sql.leesEen(
                EEN,
                rij -> new Besluitverwijzing(rij.id("aanmelding"), rij.dag("besluitdatum")),
                Relatie.van(wie).met(besluit));
    }
}
