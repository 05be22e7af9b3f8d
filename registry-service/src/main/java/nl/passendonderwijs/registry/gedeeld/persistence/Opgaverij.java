package nl.passendonderwijs.registry.gedeeld.persistence;

import java.sql.SQLException;
import nl.passendonderwijs.kit.jdbc.Rij;
import nl.passendonderwijs.registry.gedeeld.Opgave;

/** The columns {@code vastgelegd_door}, {@code vastgelegd_op} and {@code reden}, alike in tables that have them. */
public final class Opgaverij {

    private Opgaverij() {}

    public static Opgave lees(Rij rij) throws SQLException {
        return new Opgave(rij.tekst("vastgelegd_door"), rij.moment("vastgelegd_op"), rij.tekstMogelijk("reden"));
    }
}
