package nl.passendonderwijs.placement.bewaring.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import nl.passendonderwijs.kit.jdbc.Rij;
import nl.passendonderwijs.kit.jdbc.Sql;
import nl.passendonderwijs.placement.bewaring.Bewaarsoort;
import nl.passendonderwijs.placement.bewaring.Bewaarverslag;
import nl.passendonderwijs.placement.bewaring.Bewaarverslagen;
import nl.passendonderwijs.placement.gedeeld.persistence.Bladgrens;
import org.jspecify.annotations.Nullable;

/** Table {@code bewaarverslag}. */
@ApplicationScoped
class JdbcBewaarverslagen implements Bewaarverslagen {

    @Inject
    Sql sql;

    @Override
    public void voegToe(Bewaarverslag verslag) {
        var _ = sql.schrijf(
                "INSERT INTO bewaarverslag (id, ronde, soort, aantal, grens, begonnen_op, geeindigd_op)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                verslag.id(),
                verslag.ronde(),
                verslag.soort(),
                verslag.aantal(),
                verslag.grens(),
                verslag.begonnenOp(),
                verslag.geeindigdOp());
    }

    @Override
    public List<Bewaarverslag> lees(@Nullable UUID na, int aantal) {
        return sql.lees(
                "SELECT * FROM bewaarverslag WHERE id > ? ORDER BY id LIMIT ?",
                JdbcBewaarverslagen::verslag,
                Bladgrens.na(na),
                aantal);
    }

    private static Bewaarverslag verslag(Rij rij) throws SQLException {
        return new Bewaarverslag(
                rij.id("id"),
                rij.id("ronde"),
                rij.als("soort", Bewaarsoort::valueOf),
                rij.lang("aantal"),
                rij.dag("grens"),
                rij.moment("begonnen_op"),
                rij.moment("geeindigd_op"));
    }
}
