package nl.passendonderwijs.placement.bewaring.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import nl.passendonderwijs.kit.jdbc.Rij;
import nl.passendonderwijs.kit.jdbc.Sql;
import nl.passendonderwijs.kit.tijd.Termijnduur;
import nl.passendonderwijs.placement.bewaring.Bewaarsoort;
import nl.passendonderwijs.placement.bewaring.Bewaartermijn;
import nl.passendonderwijs.placement.bewaring.Bewaartermijnen;

/** Table {@code bewaartermijn}; the enum says the order. */
@ApplicationScoped
class JdbcBewaartermijnen implements Bewaartermijnen {

    @Inject
    Sql sql;

    @Override
    public List<Bewaartermijn> alle() {
        return sql.lees("SELECT * FROM bewaartermijn", JdbcBewaartermijnen::termijn).stream()
                .sorted(Comparator.comparing(Bewaartermijn::soort))
                .toList();
    }

    private static Bewaartermijn termijn(Rij rij) throws SQLException {
        return new Bewaartermijn(
                rij.als("soort", Bewaarsoort::valueOf),
                rij.tekstMogelijk("regel"),
                rij.tekst("begin"),
                rij.als("duur", Termijnduur::van));
    }
}
