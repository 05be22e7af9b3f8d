package nl.passendonderwijs.placement.gpo.klok.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.passendonderwijs.kit.jdbc.Rij;
import nl.passendonderwijs.kit.jdbc.Sql;
import nl.passendonderwijs.placement.gpo.klok.Uitgebleven;
import nl.passendonderwijs.placement.gpo.klok.Uitgeblevenen;

/** Table {@code termijn} with {@code gpo_zaak}; that it was told stands in the history. */
@ApplicationScoped
class JdbcUitgeblevenen implements Uitgeblevenen {

    private static final String VERSTREKEN = """
            FROM termijn t JOIN gpo_zaak g ON g.id = t.zaak
            WHERE t.soort = 'GPOOORDEELTERMIJN' AND t.afgerond_op IS NULL AND NOT t.verwerkt AND t.gevolg_vanaf <= ?
            """;

    private static final String NIET_VERTELD = """
            NOT EXISTS (SELECT FROM gebeurtenis v WHERE v.zaak = g.id AND v.stap = 'OORDEELTERMIJN_VERSTREKEN')
            """;

    /** Its last suspension ends today or before, while there is no oordeel yet. */
    private static final String BEZWAAR_LOOPT = """
            EXISTS (SELECT FROM bezwaar b JOIN termijn tb ON tb.zaak = b.id
                WHERE b.onderwerp = g.onderwerp AND tb.soort = 'BEZWAARBESLISTERMIJN' AND tb.afgerond_op IS NULL
                    AND (tb.opschortingen -> -1 ->> 'tot')::date <= ?)
            """;

    private static final String ONDERWERPEN = "SELECT DISTINCT g.onderwerp " + VERSTREKEN + " AND (" + NIET_VERTELD
            + " OR " + BEZWAAR_LOOPT + ") ORDER BY g.onderwerp LIMIT ?";

    private static final String NIEUW = "SELECT g.id, g.leerling, g.onderwerp, t.gevolg_vanaf " + VERSTREKEN
            + " AND g.onderwerp = ? AND " + NIET_VERTELD;

    @Inject
    Sql sql;

    @Override
    public List<UUID> onderwerpen(LocalDate vandaag, int hoogstens) {
        return sql.lees(ONDERWERPEN, rij -> rij.id("onderwerp"), vandaag, vandaag, hoogstens);
    }

    @Override
    public Optional<Uitgebleven> nieuwOver(UUID onderwerp, LocalDate vandaag) {
        return sql.leesEen(NIEUW, JdbcUitgeblevenen::uitgebleven, vandaag, onderwerp);
    }

    private static Uitgebleven uitgebleven(Rij rij) throws SQLException {
        return new Uitgebleven(rij.id("id"), rij.id("leerling"), rij.id("onderwerp"), rij.dag("gevolg_vanaf"));
    }
}
