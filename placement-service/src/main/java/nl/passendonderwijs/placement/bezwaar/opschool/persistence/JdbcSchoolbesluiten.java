package nl.passendonderwijs.placement.bezwaar.opschool.persistence;

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
import nl.passendonderwijs.placement.bezwaar.opschool.Schoolbesluit;
import nl.passendonderwijs.placement.bezwaar.opschool.Schoolbesluiten;
import nl.passendonderwijs.placement.inzage.persistence.Relatie;

/** Tables {@code opp} and {@code verwijdering} with their history, read only. */
@ApplicationScoped
class JdbcSchoolbesluiten implements Schoolbesluiten {

    private static final String OPP = """
            SELECT o.id, o.leerling, o.bestuur, o.vestiging, o.swv, o.soort_onderwijs, g.datum
            FROM opp o JOIN gebeurtenis g ON g.zaak = o.id AND g.stap IN ('VASTSTELLEN', 'BIJSTELLEN')
            WHERE o.bestuur = %s AND o.id = ? ORDER BY g.volgorde DESC LIMIT 1
            """.formatted(Relatie.BESTUUR);

    private static final String VERWIJDERING = """
            SELECT v.id, v.leerling, i.bestuur, i.vestiging, i.swv, i.soort_onderwijs, g.datum
            FROM verwijdering v
                JOIN inschrijving i ON i.id = v.inschrijving
                JOIN gebeurtenis g ON g.zaak = i.id AND g.stap = 'VERWIJDEREN'
                    AND g.feiten ->> 'verwijdering' = v.id::text
            WHERE i.bestuur = %s AND v.id = ? AND v.status = 'VERWIJDERD'
            """.formatted(Relatie.BESTUUR);

    @Inject
    Sql sql;

    @Override
    public Optional<Schoolbesluit> opp(UUID id, Organisatie wie) {
        return zoek(OPP, id, wie);
    }

    @Override
    public Optional<Schoolbesluit> verwijdering(UUID id, Organisatie wie) {
        return zoek(VERWIJDERING, id, wie);
    }

    private Optional<Schoolbesluit> zoek(String vraag, UUID id, Organisatie wie) {
        return sql.leesEen(vraag, JdbcSchoolbesluiten::lees, Relatie.van(wie).met(id));
    }

    private static Schoolbesluit lees(Rij rij) throws SQLException {
        return new Schoolbesluit(
                rij.id("id"),
                rij.id("leerling"),
                rij.als("bestuur", Bestuursnummer::van),
                rij.als("vestiging", Vestigingscode::van),
                rij.alsMogelijk("swv", SwvCode::van),
                rij.dag("datum"),
                rij.als("soort_onderwijs", SoortOnderwijs::valueOf));
    }
}
