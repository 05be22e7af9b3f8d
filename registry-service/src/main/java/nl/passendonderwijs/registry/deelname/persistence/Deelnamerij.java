package nl.passendonderwijs.registry.deelname.persistence;

import java.sql.SQLException;
import nl.passendonderwijs.kit.jdbc.Rij;
import nl.passendonderwijs.kit.waarden.Bestuursnummer;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.registry.deelname.Deelname;
import nl.passendonderwijs.registry.gedeeld.Opgeslagen;
import nl.passendonderwijs.registry.gedeeld.persistence.Opgaverij;

/** Reads one row of the table {@code deelname}. */
final class Deelnamerij {
    private Deelnamerij() {}

    static Opgeslagen<Deelname> opgeslagen(Rij rij) throws SQLException {
        return new Opgeslagen<>(lees(rij), rij.lang("versie"));
    }

    static Deelname lees(Rij rij) throws SQLException {
        return new Deelname(
                rij.id("id"),
                rij.als("swv", SwvCode::van),
                rij.als("bestuur", Bestuursnummer::van),
                rij.periode("ingangsdatum", "einddatum"),
                Opgaverij.lees(rij));
    }
}
